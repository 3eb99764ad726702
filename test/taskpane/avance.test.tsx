/**
 * A page on a host of Node's: packages are to resolve as they do there.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import './browserGlobals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { texts as pane } from '../../src/taskpane/texts';
import { texts } from '../../src/taskpane/avance/texts';
import { serial } from '../support/anexoIReal';
import {
  brokenDown,
  captured,
  closed,
  importedAnexoI,
  installedAnexoI,
  type BookStep,
} from '../support/openBook';
import { sheetNamed, tableRows } from '../cli/books';
import { openPane, type OpenPane } from './openPane';

// Each opens a workbook, lives a month in it and draws the whole pane: no limit of ours says how fast a machine must be.
jest.setTimeout(60_000);

let opened: OpenPane | null = null;

afterEach(() => {
  opened?.close();
  opened = null;
});

const user = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTime });

/** On 10 March 2026: February is closed, and March is the month in course. */
const followed: readonly BookStep[] = [
  installedAnexoI,
  importedAnexoI,
  brokenDown,
  captured('2026-02', [
    { clave: 'E007-001', accion: 1, avance: 30 },
    { clave: 'E007-006', accion: 1, avance: 60 },
  ]),
  closed('2026-02'),
];

async function openMonth(...steps: readonly BookStep[]): Promise<OpenPane> {
  opened = await openPane('avance', ...steps);
  return opened;
}

const MARZO = '2026-03';

const percentOf = (title: string) => screen.getByRole('textbox', { name: texts.row.input(title, MARZO) });
const rowOf = (title: string) => within(percentOf(title).closest('li')!);
const openDetail = async (title: string) => {
  await user().click(rowOf(title).getByText(texts.row.detail));
  await rowOf(title).findByLabelText(texts.row.fechaEntrega);
};
const actionRow = (clave: string, accion = 1) =>
  tableRows(opened!.host.workbook, 'Acciones').find(
    (row) => row['Clave ASM'] === clave && row['Acción núm.'] === accion,
  )!;
const save = async (rows: number) => {
  await user().click(screen.getByRole('button', { name: texts.save.button(rows) }));
  await screen.findByText(/^Se guardó la captura/);
};

describe('the month’s list', () => {
  it('offers to install or to break down where there is nothing to capture yet', async () => {
    await openMonth();
    expect(screen.getByText(texts.empty.sinFormatos)).toBeInTheDocument();
  });

  it('breaks down the actions of a signed text, and then lists them', async () => {
    await openMonth(installedAnexoI, importedAnexoI);
    expect(await screen.findByText(texts.unplaced.notBrokenDown(7))).toBeInTheDocument();
    await user().click(screen.getByRole('button', { name: texts.unplaced.breakDown }));
    expect(await screen.findByText(texts.unplaced.broken(8))).toBeInTheDocument();
    expect(screen.getAllByRole('textbox', { name: /^Avance de marzo de 2026/ })).toHaveLength(8);
  });

  it('suggests March, once February is closed, with what each action said then', async () => {
    await openMonth(...followed);
    expect(await screen.findByRole('combobox', { name: texts.mes })).toHaveValue(MARZO);
    expect(screen.getByRole('option', { name: 'Febrero de 2026 (cerrado)' })).toBeInTheDocument();
    expect(screen.getByText(texts.standing(8, 0, 0))).toBeInTheDocument();
    expect(percentOf('E007-006')).toHaveValue('');
    expect(rowOf('E007-006').getByText('feb: 60 % →')).toBeInTheDocument();
    expect(rowOf('E007-002').getByText('feb: sin dato →')).toBeInTheDocument();
  });

  it('asks Excel for nothing while somebody types', async () => {
    const { host } = await openMonth(...followed);
    await screen.findByText(texts.capture(MARZO));
    host.resetCounters();
    await user().type(percentOf('E007-006'), '75');
    await openDetail('E007-006');
    expect(host.counters().roundTrips).toBe(0);
  });

  it('finds by text, and by what is pending', async () => {
    await openMonth(...followed, captured(MARZO, [{ clave: 'E007-006', accion: 1, avance: 70 }]));
    const show = await screen.findByRole('combobox', { name: texts.filters.show });
    await user().selectOptions(show, texts.filters.pendientes);
    expect(screen.getByText(texts.filters.shown(7))).toBeInTheDocument();
    await user().selectOptions(show, texts.filters.todas);
    await user().type(screen.getByRole('searchbox', { name: texts.filters.text }), '006');
    expect(screen.getByText(texts.filters.shown(1))).toBeInTheDocument();
    await user().type(screen.getByRole('searchbox', { name: texts.filters.text }), ' nada así');
    await user().click(screen.getByRole('button', { name: texts.filters.clear }));
    expect(screen.getByText(texts.filters.shown(8))).toBeInTheDocument();
  });

  it('has no violation that axe can find, with a row open', async () => {
    const { container } = await openMonth(...followed);
    await screen.findByText(texts.capture(MARZO));
    await user().type(percentOf('E007-006'), '45');
    await openDetail('E007-006');
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('what is typed', () => {
  it('is judged at once and written only when saved', async () => {
    await openMonth(...followed);
    await screen.findByText(texts.capture(MARZO));
    await user().type(percentOf('E007-006'), '100');
    expect(rowOf('E007-006').getByText('Concluido sin evidencia')).toBeInTheDocument();
    expect(
      rowOf('E007-006').getByText(/sin evidencia entregada no cuenta como atendido/),
    ).toBeInTheDocument();
    await openDetail('E007-006');
    await user().type(rowOf('E007-006').getByRole('textbox', { name: /^Evidencia entregada/ }), 'Oficio 7');
    expect(rowOf('E007-006').getByText('Atendido')).toBeInTheDocument();
    expect(actionRow('E007-006')).toMatchObject({ '% de avance': 0.6, 'Evidencia entregada': null });
    await save(1);
    expect(actionRow('E007-006')).toMatchObject({
      '% de avance': 1,
      'Evidencia entregada': 'Oficio 7',
      'Fecha de captura': serial(2026, 3, 10),
    });
    expect(screen.queryByRole('button', { name: /^Guardar captura/ })).not.toBeInTheDocument();
    expect(screen.getByText(texts.standing(8, 1, 0))).toBeInTheDocument();
  });

  it('under the month before asks for an observation, and is written all the same', async () => {
    await openMonth(...followed);
    await screen.findByText(texts.capture(MARZO));
    await user().type(percentOf('E007-006'), '45.5');
    expect(rowOf('E007-006').getByText(/es menor que el del cierre de febrero de 2026/)).toBeInTheDocument();
    await openDetail('E007-006');
    expect(rowOf('E007-006').getByText('−14.5 puntos')).toBeInTheDocument();
    await user().type(rowOf('E007-006').getByRole('textbox', { name: texts.row.observacion }), 'Se recontó');
    expect(rowOf('E007-006').queryByText(/es menor que el del cierre/)).not.toBeInTheDocument();
    await save(1);
    expect(actionRow('E007-006')).toMatchObject({ '% de avance': 0.455, Observaciones: 'Se recontó' });
  });

  it('that is no percentage waits, marked, while the rest is written', async () => {
    await openMonth(...followed);
    await screen.findByText(texts.capture(MARZO));
    await user().type(percentOf('E007-006'), 'casi');
    await user().type(percentOf('E007-001'), '45 %');
    expect(percentOf('E007-006')).toBeInvalid();
    expect(rowOf('E007-006').getByRole('alert')).toHaveTextContent('«casi» no es un porcentaje');
    expect(screen.getByText(texts.save.unreadable(1))).toBeInTheDocument();
    await save(1);
    expect(actionRow('E007-001')['% de avance']).toBe(0.45);
    expect(percentOf('E007-006')).toHaveValue('casi');
  });

  it('moves from figure to figure with Enter', async () => {
    await openMonth(...followed);
    await screen.findByText(texts.capture(MARZO));
    await user().click(percentOf('E007-001'));
    await user().keyboard('40{Enter}50{Enter}');
    expect(percentOf('E007-001')).toHaveValue('40');
    expect(percentOf('E007-002')).toHaveValue('50');
    expect(percentOf('E007-003')).toHaveFocus();
  });

  it('survives closing the pane, and can be thrown away', async () => {
    const { close } = await openMonth(...followed);
    await screen.findByText(texts.capture(MARZO));
    await user().type(percentOf('E007-006'), '75');
    const kept = Object.entries(window.sessionStorage);
    close();
    for (const [key, value] of kept) window.sessionStorage.setItem(key, String(value));
    await openMonth(...followed);
    await screen.findByText(texts.capture(MARZO));
    expect(percentOf('E007-006')).toHaveValue('75');
    await user().click(screen.getByRole('button', { name: texts.row.discardOf('E007-006') }));
    expect(percentOf('E007-006')).toHaveValue('');
  });

  it('of an action that left the workbook is not lost without a word', async () => {
    await openMonth(...followed);
    await screen.findByText(texts.capture(MARZO));
    await user().type(percentOf('E007-006'), '75');
    const kept = Object.entries(window.sessionStorage);
    opened!.close();
    for (const [key, value] of kept) {
      window.sessionStorage.setItem(key, String(value).replace('E007-006#1', 'E007-099#1'));
    }
    await openMonth(...followed);
    expect(await screen.findByText(texts.save.orphans(1))).toBeInTheDocument();
    await user().click(screen.getByRole('button', { name: texts.save.discardOrphans }));
    expect(screen.queryByText(texts.save.orphans(1))).not.toBeInTheDocument();
  });

  it('that the workbook refuses stays, with its sentence', async () => {
    const { host } = await openMonth(...followed);
    await screen.findByText(texts.capture(MARZO));
    sheetNamed(host.workbook, 'Acciones').protection.protected = true;
    await user().type(percentOf('E007-006'), '75');
    await user().click(screen.getByRole('button', { name: texts.save.button(1) }));
    expect(await screen.findByText(/La hoja está protegida: «Acciones»/)).toBeInTheDocument();
    expect(percentOf('E007-006')).toHaveValue('75');
  });
});

describe('closing the month', () => {
  const review = async () => {
    await user().click(await screen.findByRole('button', { name: texts.close.open(MARZO) }));
    await user().click(screen.getByRole('button', { name: texts.close.review }));
    return screen.findByRole('button', { name: texts.close.confirm });
  };

  it('tells what would be written, then writes it, and leads to what comes next', async () => {
    const { host } = await openMonth(...followed);
    const confirm = await review();
    expect(screen.getByRole('heading', { name: /Cerrar marzo de 2026 al 31\/03\/2026/ })).toHaveFocus();
    expect(screen.getByText(texts.close.rows(8, 6))).toBeInTheDocument();
    expect(screen.getByText(pane.notUndoable)).toBeInTheDocument();
    expect(tableRows(host.workbook, 'AvanceMensual')).toHaveLength(8);
    await user().click(confirm);
    expect(await screen.findByText(texts.close.done(MARZO, 8))).toBeInTheDocument();
    expect(tableRows(host.workbook, 'AvanceMensual')).toHaveLength(16);
    await user().click(screen.getByRole('button', { name: texts.close.see }));
    const { id } = sheetNamed(host.workbook, 'Avance mensual');
    await waitFor(() => expect(host.workbook.activeSheetId).toBe(id));
  });

  it('on another day when somebody says so', async () => {
    const { host } = await openMonth(...followed);
    await user().click(await screen.findByRole('button', { name: texts.close.open(MARZO) }));
    const corte = screen.getByLabelText(texts.corte);
    await user().clear(corte);
    await user().type(corte, '2026-03-20');
    await user().click(screen.getByRole('button', { name: texts.close.review }));
    await user().click(await screen.findByRole('button', { name: texts.close.confirm }));
    await screen.findByText(texts.close.done(MARZO, 8));
    expect(tableRows(host.workbook, 'AvanceMensual').at(-1)).toMatchObject({
      Periodo: MARZO,
      'Fecha de corte': serial(2026, 3, 20),
    });
  });

  it('again tells each datum before and after', async () => {
    await openMonth(
      ...followed,
      closed(MARZO),
      captured(MARZO, [{ clave: 'E007-006', accion: 1, avance: 80 }]),
    );
    await user().selectOptions(await screen.findByRole('combobox', { name: texts.mes }), MARZO);
    await review();
    expect(screen.getByText(/E007-006 · acción 1, % real: 60 % → 80 %/)).toBeInTheDocument();
  });

  it('under a later month asks for the motive first', async () => {
    const { host } = await openMonth(...followed, closed(MARZO));
    await user().selectOptions(await screen.findByRole('combobox', { name: texts.mes }), '2026-02');
    await user().click(screen.getByRole('button', { name: texts.close.open('2026-02') }));
    const button = screen.getByRole('button', { name: texts.close.review });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await user().type(screen.getByRole('textbox', { name: /^Motivo para reabrirlo/ }), 'Faltó un oficio');
    await user().click(button);
    await user().click(await screen.findByRole('button', { name: texts.close.confirm }));
    await screen.findByText(/febrero de 2026/i, { selector: '[role=status] div' });
    expect(tableRows(host.workbook, 'AvanceMensual')).toHaveLength(16);
  });

  it('offers to save first what was typed', async () => {
    await openMonth(...followed);
    await screen.findByText(texts.capture(MARZO));
    await user().type(percentOf('E007-006'), '75');
    await user().click(screen.getByRole('button', { name: texts.close.open(MARZO) }));
    expect(screen.getByText(texts.close.unsaved(1))).toBeInTheDocument();
    await user().click(screen.getByRole('button', { name: texts.close.saveFirst }));
    await screen.findByText(texts.save.done(1, 0));
    expect(screen.queryByText(texts.close.unsaved(1))).not.toBeInTheDocument();
    expect(actionRow('E007-006')['% de avance']).toBe(0.75);
  });
});

describe('one ASM', () => {
  it('shows its history as a drawing that is also a table', async () => {
    await openMonth(
      ...followed,
      captured(MARZO, [{ clave: 'E007-006', accion: 1, avance: 80 }]),
      closed(MARZO),
    );
    await user().selectOptions(await screen.findByRole('combobox', { name: texts.mes }), MARZO);
    await openDetail('E007-006');
    expect(
      rowOf('E007-006').getByRole('img', { name: texts.history.title('E007-006') }),
    ).toHaveAccessibleDescription(/De febrero de 2026 \(60 %\) a marzo de 2026 \(80 %\)/);
    const table = rowOf('E007-006').getByRole('table', { hidden: true });
    const rows = within(table).getAllByRole('row', { hidden: true });
    expect(rows.slice(1).map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent))).toEqual(
      [
        ['feb 2026', '60 %'],
        ['mar 2026', '80 %'],
      ],
    );
  });

  it('changes its Término with its oficio and motive, telling before what it means', async () => {
    await openMonth(...followed);
    await screen.findByText(texts.capture(MARZO));
    await openDetail('E007-006');
    await user().click(rowOf('E007-006').getByRole('button', { name: texts.reprogram.open }));
    const confirm = screen.getByRole('button', { name: texts.reprogram.confirm });
    await user().click(confirm);
    expect(screen.getAllByText(texts.reprogram.required)).toHaveLength(4);
    await user().type(screen.getByLabelText(/^Nuevo término/), '2027-01-30');
    expect(screen.getByText(/cae en día inhábil/)).toBeInTheDocument();
    await user().type(screen.getByRole('textbox', { name: /^Oficio que lo autoriza/ }), 'SEP/12/2026');
    await user().type(screen.getByLabelText(/^Fecha del oficio/), '2026-03-09');
    await user().type(screen.getByRole('textbox', { name: /^Motivo/ }), 'Falta el dictamen');
    await user().click(confirm);
    await screen.findByText(texts.reprogram.done('E007-006', serial(2027, 1, 30)));
    expect(actionRow('E007-006')).toMatchObject({
      Término: serial(2027, 1, 30),
      'Término original': serial(2026, 10, 30),
      'Oficio de reprogramación': 'SEP/12/2026 del 09/03/2026',
    });
    expect(rowOf('E007-006').getByText('30/10/2026')).toBeInTheDocument();
  });

  it('leaves the form with Escape, and nothing changes', async () => {
    const { host } = await openMonth(...followed);
    await screen.findByText(texts.capture(MARZO));
    await openDetail('E007-006');
    await user().click(rowOf('E007-006').getByRole('button', { name: texts.reprogram.open }));
    host.resetCounters();
    await user().keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: texts.reprogram.confirm })).not.toBeInTheDocument();
    expect(host.counters().roundTrips).toBe(0);
  });
});
