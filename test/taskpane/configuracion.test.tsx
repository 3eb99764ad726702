/**
 * A page on a host of Node's: packages are to resolve as they do there.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import './browserGlobals';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { Host } from '../../host';
import { readLibro } from '../../src/workbook/read/readLibro';
import { configuracionProblems } from '../../src/domain/messages/configuracion';
import { inhabil } from '../../src/domain/calendar/diasHabiles';
import { texts } from '../../src/taskpane/configuracion/texts';
import { texts as paneTexts } from '../../src/taskpane/texts';
import { serial } from '../support/anexoIReal';
import { importedAnexoI, installedAnexoI, type BookStep } from '../support/openBook';
import { openPane, type OpenPane } from './openPane';

let pane: OpenPane | null = null;

afterEach(() => {
  pane?.close();
  pane = null;
});

jest.setTimeout(60_000);

const user = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
const seguimiento = async (host: Host) =>
  host.Excel.run(async (context) => (await readLibro(context)).seguimiento);

async function openPart(part: keyof typeof texts.parte, ...steps: readonly BookStep[]): Promise<OpenPane> {
  pane = await openPane('configuracion', installedAnexoI, ...steps);
  await user().click(await screen.findByRole('tab', { name: texts.parte[part] }));
  return pane;
}

/** As pasted: letter by letter says nothing more, and takes longer. */
const fill = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

const section = (heading: string) =>
  within(screen.getByRole('heading', { name: heading }).closest('section')!);

const addDay = async (iso: string, motivo: string): Promise<void> => {
  const form = section(texts.dias.nuevo);
  fill(form.getByLabelText(new RegExp(texts.dias.fecha)), iso);
  fill(form.getByLabelText(new RegExp(`^${texts.dias.motivo}`)), motivo);
  await user().click(form.getByRole('button', { name: texts.agregar }));
};

it('sends to install a format where there is none', async () => {
  pane = await openPane('configuracion');
  expect(await screen.findByRole('button', { name: texts.instalar })).toBeInTheDocument();
});

describe('the days of the institution', () => {
  it('are added with their reason and removed with why', async () => {
    const { host } = await openPart('dias');
    await addDay('2026-07-20', 'Circular 3');
    expect(await screen.findByText(texts.dias.agregados(1))).toBeInTheDocument();
    expect(inhabil((await seguimiento(host)).calendar, serial(2026, 7, 20))).toBe('Circular 3');
    const remove = texts.quitarCual('el lunes 20 de julio de 2026');
    await user().click(await section(texts.dias.propios).findByRole('button', { name: remove }));
    expect(
      screen.getByRole('heading', { name: texts.dias.confirmarQuitar(serial(2026, 7, 20)) }),
    ).toHaveFocus();
    const confirm = screen.getByRole('button', { name: texts.quitar });
    expect(confirm).toHaveAttribute('aria-disabled', 'true');
    fill(screen.getByLabelText(new RegExp(texts.dias.porQue)), 'Se derogó');
    await user().click(confirm);
    expect(await screen.findByText(texts.dias.quitados(1))).toBeInTheDocument();
    expect((await seguimiento(host)).calendar.captured).toBe(false);
  });

  it('are refused with a sentence when they change nothing, and what was typed stays', async () => {
    await openPart('dias');
    await addDay('2026-05-01', 'Circular 3');
    const { mensaje } = configuracionProblems.yaEsInhabil(
      serial(2026, 5, 1),
      'Día del Trabajo (LFT art. 74)',
    );
    expect(await screen.findByText(mensaje)).toBeInTheDocument();
    expect(section(texts.dias.nuevo).getByLabelText(new RegExp(texts.dias.fecha))).toHaveValue('2026-05-01');
  });

  it('that others usually agree on are added together, each with the agreement', async () => {
    const { host } = await openPart('dias');
    await user().click(screen.getByText(texts.dias.ofrecidos));
    await user().click(screen.getByRole('checkbox', { name: /Jueves Santo/ }));
    await user().click(screen.getByRole('checkbox', { name: /Viernes Santo/ }));
    fill(screen.getByLabelText(new RegExp(texts.dias.acuerdo)), 'Circular 9');
    await user().click(screen.getByRole('button', { name: texts.dias.agregarMarcados(2) }));
    expect(await screen.findByText(texts.dias.agregados(2))).toBeInTheDocument();
    expect(inhabil((await seguimiento(host)).calendar, serial(2026, 4, 2))).toBe('Jueves Santo (Circular 9)');
    expect(screen.queryByRole('checkbox', { name: /Jueves Santo/ })).not.toBeInTheDocument();
  });

  it('show the law’s days of each year, as given', async () => {
    await openPart('dias');
    expect(section(texts.dias.deLey).getByText(/lunes 2 de febrero de 2026/)).toBeInTheDocument();
    await user().selectOptions(screen.getByLabelText(texts.dias.anio), '2027');
    expect(section(texts.dias.deLey).getByText(/lunes 1 de febrero de 2027/)).toBeInTheDocument();
  });
});

describe('the thresholds', () => {
  it('are saved when they make sense, and restored after showing what changes', async () => {
    const { host } = await openPart('umbrales');
    const field = screen.getByLabelText('Riesgo: días para el término');
    fill(field, 'muchos');
    await user().type(field, '{Enter}');
    expect(await screen.findByText(/«muchos» no es un valor/)).toBeInTheDocument();
    fill(field, '45');
    await user().type(field, '{Enter}');
    expect(
      await screen.findByText(texts.umbrales.guardado('Riesgo: días para el término')),
    ).toBeInTheDocument();
    expect((await seguimiento(host)).parametros.riesgoDias).toBe(45);
    await user().click(screen.getByRole('button', { name: texts.restaurar }));
    expect(screen.getByText('Riesgo: días para el término: 45 → 30')).toBeInTheDocument();
    await user().click(screen.getByRole('button', { name: texts.restaurar }));
    expect(await screen.findByText(texts.umbrales.restaurados)).toBeInTheDocument();
    expect((await seguimiento(host)).parametros.riesgoDias).toBe(30);
  });
});

describe('the lists', () => {
  const list = 'Nivel de prioridad';

  it('gain a value, and lose one after saying how many rows use it', async () => {
    await openPart('listas', importedAnexoI);
    fill(screen.getByLabelText(texts.listas.nuevo(list)), 'Urgente');
    await user().type(screen.getByLabelText(texts.listas.nuevo(list)), '{Enter}');
    expect(await screen.findByText(texts.listas.agregado('Urgente', list))).toBeInTheDocument();
    await user().click(await screen.findByRole('button', { name: texts.quitarCual('«Alto»') }));
    expect(screen.getByText(/filas lo usan|fila lo usa/)).toBeInTheDocument();
    await user().keyboard('{Escape}');
    expect(screen.getByRole('button', { name: texts.quitarCual('«Alto»') })).toHaveFocus();
    await user().click(screen.getByRole('button', { name: `${texts.restaurar} ${list}` }));
    expect(screen.getByText('Después: Alto, Medio, Bajo.')).toBeInTheDocument();
    await user().click(screen.getByRole('button', { name: texts.restaurar }));
    expect(await screen.findByText(texts.listas.restaurada(list))).toBeInTheDocument();
    expect(section(list).queryByText(/Urgente/)).not.toBeInTheDocument();
  });

  it('that the program reads by name are folded and cannot be edited', async () => {
    await openPart('listas');
    expect(screen.getByText('Retirada')).not.toBeVisible();
    await user().click(screen.getByText(texts.listas.fijas));
    expect(screen.getByText('Retirada')).toBeVisible();
    expect(section('Estado de la acción').queryByRole('button')).not.toBeInTheDocument();
  });

  it('say that their sheet is gone, and bring it back', async () => {
    await openPart('listas', (host) =>
      host.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Catálogos').delete();
        await context.sync();
      }),
    );
    expect(screen.getByText(texts.hojaBorrada('Catálogos'))).toBeInTheDocument();
    await user().click(screen.getByRole('button', { name: texts.restaurar }));
    expect(screen.getByText(paneTexts.notUndoable)).toBeInTheDocument();
    await user().click(screen.getByRole('button', { name: texts.restaurar }));
    expect(await screen.findByRole('heading', { name: list })).toBeInTheDocument();
  });
});

describe('the log', () => {
  it('is read when asked for, the latest first, and searched', async () => {
    await openPart('dias');
    await addDay('2026-07-20', 'Circular 3');
    await screen.findByText(texts.dias.agregados(1));
    await user().click(screen.getByRole('tab', { name: texts.parte.cambios }));
    await user().click(screen.getByRole('button', { name: texts.cambios.leer }));
    expect(await screen.findByText(/20\/07\/2026, Alta: Circular 3/)).toBeInTheDocument();
    expect(screen.getByText('1 cambio')).toBeInTheDocument();
    fill(screen.getByLabelText(texts.cambios.filtro), 'E007');
    expect(await screen.findByText(texts.cambios.ningunoAsi)).toBeInTheDocument();
  });

  it('says that there is nothing yet', async () => {
    await openPart('cambios');
    await user().click(screen.getByRole('button', { name: texts.cambios.leer }));
    expect(await screen.findByText(texts.cambios.ninguno)).toBeInTheDocument();
  });
});

it.each(['dias', 'umbrales', 'listas', 'cambios'] as const)(
  'has nothing that axe objects to in %s',
  async (part) => {
    const { container } = await openPart(part);
    jest.useRealTimers();
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations).toEqual([]);
  },
);
