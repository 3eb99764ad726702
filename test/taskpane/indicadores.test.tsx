/**
 * A page on a host of Node's: packages are to resolve as they do there.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import './browserGlobals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { ficha, tablaMaestra } from '../../src/domain/formats';
import type { RowValues } from '../../src/domain/changes';
import { texts } from '../../src/taskpane/indicadores/texts';
import { texts as paneTexts } from '../../src/taskpane/texts';
import { tableRows } from '../cli/books';
import { datos, FICHA as MENSUAL, metas } from '../domain/indicadores/calculo/tablas';
import { FICHA as TRIMESTRAL } from '../domain/indicadores/cambios/changedBook';
import type { BookStep } from '../support/openBook';
import { installFichas } from '../workbook/indicadoresBook';
import { matrix, put, typed } from '../workbook/matrizBook';
import { doneIn } from '../workbook/seguimientoBook';
import { openPane, type OpenPane } from './openPane';

let pane: OpenPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

jest.setTimeout(60_000);

const user = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const click = (name: string | RegExp) => user().click(button(name));

const installed: BookStep = (host) => installFichas(host, 'Municipio de Valle Inventado');
const filled =
  (fichas: readonly RowValues[], maestra: readonly RowValues[]): BookStep =>
  async (host) => {
    await put(host, ficha, fichas);
    await put(host, tablaMaestra, maestra);
  };

/** Of the first two months of the year: 90 % with a goal of 95, and 40 % with a goal of 95. */
const two: BookStep = filled(
  [
    { ...MENSUAL, nivel: 'Componente', unidadMedida: 'Porcentaje' },
    {
      ...MENSUAL,
      indicador: 'SM-02',
      nombre: 'Baches reparados',
      programa: 'Calles firmes',
      dependencia: 'Secretaría de Obras',
      ...metas(...Array.from({ length: 12 }, () => 95)),
    },
    { ...TRIMESTRAL, estadoIndicador: 'Baja' },
  ],
  [
    datos('Atendidas', [45, 45]),
    datos('Recibidas', [50, 50]),
    datos('Atendidas', [20, ''], 'SM-02'),
    datos('Recibidas', [50, 50], 'SM-02'),
  ],
);

/** One quarterly indicator, in force, whose quarter was closed by its matrix. */
const quarterly: BookStep = filled(
  [TRIMESTRAL],
  [
    datos('Solicitudes atendidas', [10, 10, 20], 'SP-01'),
    datos('Solicitudes recibidas', [20, 20, 10], 'SP-01'),
  ],
);
const closedQuarter: BookStep = async (host) => {
  await doneIn(host, matrix());
};

async function openView(...steps: readonly BookStep[]): Promise<OpenPane> {
  pane = await openPane('indicadores', ...steps);
  return pane;
}

const summaryOf = (clave: string) =>
  screen.getByRole('heading', { level: 3, name: clave }).closest('summary')!;
const itemOf = (clave: string) => within(summaryOf(clave).closest('details')!);
async function unfold(clave: string) {
  await user().click(summaryOf(clave));
  await itemOf(clave).findByRole('heading', { level: 4, name: texts.detalle.porque });
  return itemOf(clave);
}
const resultados = () => tableRows(pane!.host.workbook, 'Resultados');
const choosePeriod = (periodo: string) => {
  fireEvent.change(screen.getByLabelText(texts.periodo.label), { target: { value: periodo } });
};

describe('the view of indicators', () => {
  it('sends to install the fichas where there are none', async () => {
    await openView();
    await click(texts.instalar);
    expect(await screen.findByRole('tabpanel', { name: paneTexts.views.formatos })).toBeInTheDocument();
  });

  it('says that the fichas have no indicators yet', async () => {
    await openView(installed);
    expect(screen.getByText(texts.sinIndicadores)).toBeInTheDocument();
  });

  it('says how many there are and which fichas have errors, and takes there', async () => {
    await openView(installed, two);
    const fact = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling!;
    expect(fact(texts.resumen.vigentes)).toHaveTextContent('2');
    expect(fact(texts.resumen.baja)).toHaveTextContent('1');
    await click(texts.resumen.revisar);
    await waitFor(() => expect(fact(texts.resumen.fichas)).toHaveTextContent(/^\d+/));
    await click(texts.resumen.verErrores);
    expect(await screen.findByRole('tabpanel', { name: paneTexts.views.validar })).toBeInTheDocument();
  });

  it('judges the last period ended without asking Excel for anything', async () => {
    const { host } = await openView(installed, two);
    host.resetCounters();
    expect(screen.getByLabelText(texts.periodo.label)).toHaveValue('2026-02');
    expect(within(summaryOf('SM-01')).getByText('En riesgo')).toBeInTheDocument();
    expect(within(summaryOf('SM-01')).getByText('Cumplimiento 94.7 %')).toBeInTheDocument();
    expect(within(summaryOf('SM-02')).getByText('No calculable')).toBeInTheDocument();
    choosePeriod('2026-01');
    expect(within(summaryOf('SM-02')).getByText('En rezago')).toBeInTheDocument();
    expect(host.counters().roundTrips).toBe(0);
  });

  it('filters by semáforo, by dependencia and by words', async () => {
    await openView(installed, two);
    await click(/En riesgo 1$/);
    expect(button(/En riesgo 1$/)).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText(texts.filtros.shownOf(1, 3))).toBeInTheDocument();
    expect(screen.queryByRole('heading', { level: 3, name: 'SM-02' })).not.toBeInTheDocument();
    await click(/En riesgo 1$/);
    await user().selectOptions(screen.getByLabelText(texts.filtros.dependencia), 'Secretaría de Obras');
    expect(screen.getByRole('heading', { level: 3, name: 'SM-02' })).toBeInTheDocument();
    expect(screen.getByText(texts.filtros.shownOf(1, 3))).toBeInTheDocument();
    await user().type(screen.getByRole('searchbox', { name: texts.filtros.text }), 'nada así');
    await click(texts.filtros.clear);
    expect(screen.getByText(texts.filtros.shownOf(3, 3))).toBeInTheDocument();
  });

  it('explains an indicator: formula with its numbers, figures of each month and its ficha', async () => {
    await openView(installed, two);
    const item = await unfold('SM-02');
    expect(
      item.getByText(/Hay datos por corroborar .*«Atendidas» de febrero de 2026 está vacío/),
    ).toBeVisible();
    const february = within(item.getByRole('row', { name: /Febrero/ }));
    expect(february.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      'vacío',
      '50',
      '95',
    ]);
    const january = within(item.getByRole('row', { name: /Enero/ }));
    expect(january.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['20', '50', '95']);
    expect(item.getByText('([Atendidas]/[Recibidas])*100')).toBeInTheDocument();
    const first = await unfold('SM-01');
    expect(first.getByText(/\(45\/50\)\*100 = 90 en febrero de 2026/)).toBeInTheDocument();
  });

  it('goes to the row of the ficha', async () => {
    await openView(installed, two);
    await unfold('SM-02');
    await click(texts.detalle.verOf('SM-02'));
    await waitFor(async () => {
      const value = await pane!.host.Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load('values');
        await context.sync();
        return range.values[0]?.[0] as unknown;
      });
      expect(value).toBe('SM-02');
    });
  });
});

describe('calculating a period from the pane', () => {
  it('says what it would add, keeps it, and then has nothing to keep', async () => {
    await openView(installed, two);
    expect(screen.getByText(texts.periodo.draft(3, 0))).toBeInTheDocument();
    await click(texts.periodo.calcular);
    await screen.findByText(texts.periodo.done('2026-02', 3, false));
    expect(resultados().map((row) => [row['Clave'], row['Semáforo']])).toEqual([
      ['SM-01', 'En riesgo'],
      ['SM-02', 'No calculable'],
      ['SP-01', 'No programado'],
    ]);
    expect(await screen.findByText(texts.periodo.same)).toBeInTheDocument();
    expect(button(texts.periodo.calcular)).toHaveAttribute('aria-disabled', 'true');
  });

  it('shows what changes of a stored period before it is written over', async () => {
    const { host } = await openView(installed, two);
    await click(texts.periodo.calcular);
    await screen.findByText(texts.periodo.same);
    await doneIn(host, typed(tablaMaestra.table, 'Febrero', 0, 50));
    await click(paneTexts.refresh);
    await user().click(await screen.findByRole('button', { name: texts.periodo.revisar }));
    expect(screen.getByRole('heading', { name: texts.confirmar.title('2026-02') })).toHaveFocus();
    expect(
      screen.getByText(
        texts.confirmar.change(
          { semaforo: 'En riesgo', resultado: 90 },
          { semaforo: 'Cumplido', resultado: 100 },
        ),
        { exact: false },
      ),
    ).toBeInTheDocument();
    expect(resultados()[0]).toMatchObject({ Semáforo: 'En riesgo' });
    await click(texts.confirmar.button);
    await screen.findByText(texts.periodo.done('2026-02', 1, false));
    expect(resultados()[0]).toMatchObject({ Semáforo: 'Cumplido' });
  });

  it('leaves a closed quarter as it was published until somebody says why it is opened', async () => {
    const { host } = await openView(installed, quarterly, closedQuarter);
    choosePeriod('2026-T1');
    expect(within(summaryOf('SP-01')).getByText('Cumplido')).toBeInTheDocument();
    await doneIn(host, typed(tablaMaestra.table, 'Marzo', 0, 10));
    await click(paneTexts.refresh);
    await screen.findByText(texts.periodo.differing(1), { exact: false });
    expect(within(summaryOf('SP-01')).getByText('Cumplido')).toBeInTheDocument();
    await click(texts.periodo.reabrir);
    expect(button(texts.confirmar.reopenButton)).toHaveAttribute('aria-disabled', 'true');
    await user().type(screen.getByLabelText(/^Motivo para reabrirlo/), 'Oficio 31: dato corregido');
    await click(texts.confirmar.reopenButton);
    await screen.findByText(texts.periodo.done('2026-T1', 1, true));
    expect(resultados()[0]).toMatchObject({ Resultado: 60, Semáforo: 'En rezago' });
    const told = tableRows(host.workbook, 'Cambios').map((row) => row['Motivo']);
    expect(told).toContain('Oficio 31: dato corregido');
  });
});

describe('a change of an indicator from the pane', () => {
  const fill = (label: RegExp, text: string) => user().type(screen.getByLabelText(label), text);
  const solicitudes = () => tableRows(pane!.host.workbook, 'SolicitudesCambio');

  /** A goal of June to lower from 85 to 80. */
  async function ask(): Promise<void> {
    await unfold('SP-01');
    await click(texts.solicitud.openOf('SP-01'));
    const panel = within(screen.getByRole('region', { name: texts.solicitud.title('SP-01') }));
    await user().selectOptions(panel.getByLabelText(/^Tipo de cambio/), 'Modificación de meta');
    await user().selectOptions(panel.getByLabelText(/^Punto de la ficha/), 'Meta jun');
    await fill(/^Debe decir/, '80');
  }

  it('tells what it lacks with its basis, and registers it all the same', async () => {
    await openView(installed, quarterly);
    await ask();
    expect(screen.getByText(texts.solicitud.falta)).toBeInTheDocument();
    expect(screen.getByText(/Falta el oficio con que se solicitaron los recursos/)).toBeInTheDocument();
    expect(screen.getAllByText(/^MTY 7\.38 \(Procedimiento/).length).toBeGreaterThan(0);
    await click(texts.solicitud.confirm);
    await screen.findByText(texts.solicitud.done('2026-001', 4));
    expect(solicitudes()).toEqual([
      expect.objectContaining({
        Folio: '2026-001',
        Clave: 'SP-01',
        'Punto de la ficha': 'Meta jun',
        Dice: 85,
        'Debe decir': 80,
        Resolución: 'Pendiente',
      }),
    ]);
  });

  it('offers no goal of a period that is past', async () => {
    await openView(installed, quarterly, closedQuarter);
    await unfold('SP-01');
    await click(texts.solicitud.openOf('SP-01'));
    await user().selectOptions(screen.getByLabelText(/^Tipo de cambio/), 'Modificación de meta');
    const options = within(screen.getByLabelText(/^Punto de la ficha/)).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      texts.solicitud.elija,
      'Meta jun',
      'Meta sep',
      'Meta dic',
      'Meta anual',
    ]);
  });

  it('is approved after showing what changes and since when, and its notices wait to be sent', async () => {
    const { host } = await openView(installed, quarterly);
    await ask();
    await user().selectOptions(screen.getByLabelText(/^Causal/), 'Meta c) Faltan recursos financieros');
    await fill(/^Oficio de la dependencia/, 'SP/10/2026');
    await fill(/^Oficio con que se solicitaron/, 'SP/03/2026');
    await fill(/^Documento de que no se entregaron/, 'Oficio SFA/77/2026');
    expect(
      screen.getByText('Tiene el sustento que pide la norma para aprobarse (P-SEJ-PEP-02, 7.37 y 7.38).'),
    ).toBeInTheDocument();
    await click(texts.solicitud.confirm);
    await screen.findByText(texts.solicitud.done('2026-001', 0));
    await user().click(screen.getAllByText(texts.pendientes.count(1))[0]!);
    await user().click(await screen.findByRole('button', { name: texts.pendientes.aprobarOf('2026-001') }));
    expect(screen.getByText(texts.pendientes.rige('2026-T1'))).toBeInTheDocument();
    await click(texts.pendientes.aprobarConfirm);
    await screen.findByText(texts.pendientes.aprobada('2026-001', '2026-T1'));
    expect(tableRows(host.workbook, 'Fichas')[0]).toMatchObject({ 'Meta jun': 80 });
    await user().click(screen.getAllByText(texts.avisos.count(1))[0]!);
    await screen.findByText(texts.avisos.title('2026-001', 'Aprobada'));
    const letters = screen.getAllByRole('textbox').map((each) => (each as HTMLTextAreaElement).value);
    expect(letters.filter((text) => text.startsWith('Asunto: Solicitud de cambio 2026-001'))).toHaveLength(3);
    await click(texts.avisos.anotarOf('2026-001'));
    await screen.findByText(texts.avisos.anotado('2026-001'));
    expect(solicitudes()[0]).toMatchObject({ Resolución: 'Aprobada' });
    expect(screen.queryByText(texts.avisos.count(1))).not.toBeInTheDocument();
    expect(itemOf('SP-01').getByText(/«Meta jun» pasó de 85 a 80/)).toBeInTheDocument();
  });

  it('cannot be approved without its support, and is rejected only with a motivo', async () => {
    await openView(installed, quarterly);
    await ask();
    await click(texts.solicitud.confirm);
    await screen.findByText(texts.solicitud.done('2026-001', 4));
    await user().click(screen.getAllByText(texts.pendientes.count(1))[0]!);
    await user().click(await screen.findByRole('button', { name: texts.pendientes.aprobarOf('2026-001') }));
    expect(screen.getByText(/no puede aprobarse todavía/)).toBeInTheDocument();
    expect(button(texts.pendientes.aprobarConfirm)).toHaveAttribute('aria-disabled', 'true');
    await user().keyboard('{Escape}');
    await user().click(await screen.findByRole('button', { name: texts.pendientes.rechazarOf('2026-001') }));
    expect(button(texts.pendientes.rechazarConfirm)).toHaveAttribute('aria-disabled', 'true');
    await fill(/^Motivo/, 'No consta que los recursos se hayan solicitado.');
    await click(texts.pendientes.rechazarConfirm);
    await screen.findByText(texts.pendientes.rechazada('2026-001'));
    expect(solicitudes()[0]).toMatchObject({
      Resolución: 'Rechazada',
      Motivo: 'No consta que los recursos se hayan solicitado.',
    });
  });

  it('has nothing that axe objects to, open and being filled in', async () => {
    const { container } = await openView(installed, quarterly);
    await ask();
    jest.useRealTimers();
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  });
});
