/**
 * A page on a host of Node's: packages are to resolve as they do there.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import './browserGlobals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { siguientePaso, siguientePasoIndicadores } from '../../src/domain/messages/pasos';
import { texts } from '../../src/taskpane/inicio/texts';
import { texts as paneTexts } from '../../src/taskpane/texts';
import {
  brokenDown,
  captured,
  closed,
  importedAnexoI,
  installedAnexoI,
  type BookStep,
} from '../support/openBook';
import { openHost } from '../../host';
import { anexoA, ficha } from '../../src/domain/formats';
import { pueblaEstado } from '../../src/domain/perfiles';
import { installFormats } from '../../src/workbook/installFormats';
import { prepareTables } from '../../src/workbook/prepareTables';
import { serial } from '../support/anexoIReal';
import { APRIL_20, matrix, matrizBook, trimestral } from '../workbook/matrizBook';
import { doneIn, type VerbCall } from '../workbook/seguimientoBook';
import { openPane, openPaneOn, type OpenPane } from './openPane';

let pane: OpenPane | null = null;

afterEach(() => {
  pane?.close();
  pane = null;
});

jest.setTimeout(60_000);

const user = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTime });

async function openInicio(...steps: readonly BookStep[]): Promise<OpenPane> {
  pane = await openPane('inicio', ...steps);
  await screen.findByRole('heading', { name: texts.siguiente });
  return pane;
}

/** The rows of a table as text. */
const rowsOf = (column: string): readonly (readonly string[])[] => {
  const table = screen.getByRole('columnheader', { name: column }).closest('table')!;
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));
};

const section = (heading: string) => screen.getByRole('heading', { name: heading }).closest('section')!;

const followed: readonly BookStep[] = [
  installedAnexoI,
  importedAnexoI,
  brokenDown,
  captured('2026-02', [{ programa: 'E007', numero: 6, avance: 60 }]),
  closed('2026-02'),
];

describe('the first view', () => {
  it('suggests to install when the workbook is empty, and shows nothing else of it', async () => {
    await openInicio();
    expect(screen.getByText(siguientePaso({ kind: 'install' }))).toBeInTheDocument();
    expect(screen.getByText(texts.purpose)).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await user().click(screen.getByRole('button', { name: 'Instalar formatos' }));
    expect(await screen.findByRole('tabpanel', { name: paneTexts.views.formatos })).toBeInTheDocument();
  });

  it('tells the institution, the period, the perfil, the programme and the rows of each sheet', async () => {
    await openInicio(installedAnexoI, importedAnexoI);
    const institution = section('Secretaría de Educación Pública');
    for (const fact of [
      'Gobierno del Estado de Puebla',
      'E007 - Educación Media Superior',
      '2026, trimestre 1',
    ]) {
      expect(within(institution).getByText(fact)).toBeInTheDocument();
    }
    expect(rowsOf(texts.hoja)).toEqual([
      ['Anexo I', '7'],
      ['Evaluaciones', '1'],
      ['Acciones', '0'],
    ]);
    expect(screen.getByText(siguientePaso({ kind: 'breakDown', acciones: 8 }))).toBeInTheDocument();
  });

  it('lists what is due with its business days, and unfolds why and on what basis', async () => {
    await openInicio(...followed);
    const plazos = section(texts.plazos);
    const [first] = within(plazos).getAllByRole('listitem');
    expect(first).toHaveTextContent('03/10/2026');
    expect(first).toHaveTextContent(/faltan \d+ días hábiles/);
    expect(first).toHaveTextContent('Término');
    expect(within(plazos).getByText(texts.perfilSinPlazos('Gobierno del Estado de Puebla'))).toBeVisible();
    const why = within(first!).getByText(texts.porQue);
    const clave = within(first!).getByRole('button', { hidden: true });
    expect(clave).not.toBeVisible();
    await user().click(why);
    expect(clave).toBeVisible();
    await user().click(clave);
    expect(await screen.findByRole('tabpanel', { name: paneTexts.views.avance })).toBeInTheDocument();
  });

  it('judges the ASM on the day that the pane’s clock shows, and counts what needs attention', async () => {
    const { host } = await openInicio(...followed);
    expect(screen.getByRole('heading', { name: '7 ASM en seguimiento al 10/03/2026' })).toBeInTheDocument();
    const states = rowsOf(texts.estado);
    expect(states.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(7);
    expect(screen.getByText('febrero de 2026')).toBeInTheDocument();
    host.resetCounters();
    await waitFor(() => expect(rowsOf(texts.asunto)).toHaveLength(4));
    const [errores, avisos, , sinInformacion] = rowsOf(texts.asunto);
    expect(errores).toEqual([texts.errores, '0']);
    expect(Number(avisos?.[1])).toBeGreaterThan(0);
    expect(sinInformacion).toEqual([
      texts.sinInformacion,
      states.find(([name]) => name === 'Sin información')?.[1],
    ]);
    expect(host.counters().roundTrips).toBe(0);
  });

  it('leads to where each matter is mended', async () => {
    await openInicio(...followed);
    await user().click(await screen.findByText(texts.avisos));
    expect(await screen.findByRole('tabpanel', { name: paneTexts.views.validar })).toBeInTheDocument();
  });

  it('folds the programmes when they are many', async () => {
    const many: BookStep = (host) =>
      host.Excel.run(async (context) => {
        const rows = ['E010', 'E015', 'F001'].map((clave) => [clave, clave, ...Array<string>(7).fill('')]);
        context.workbook.tables.getItem('Evaluaciones').rows.add(undefined, rows);
        await context.sync();
      });
    await openInicio(installedAnexoI, many);
    const summary = screen.getByText(texts.muchosProgramas(4));
    expect(screen.getByText('F001')).not.toBeVisible();
    await user().click(summary);
    expect(screen.getByText('F001')).toBeVisible();
  });

  it.each<[string, readonly BookStep[]]>([
    ['an empty workbook', []],
    ['a followed one', followed],
  ])('has nothing that axe objects to, on %s', async (_name, steps) => {
    const { container } = await openInicio(...steps);
    jest.useRealTimers();
    // jsdom paints nothing, so contrast is judged in a browser.
    const { violations, passes } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations).toEqual([]);
    expect(passes.length).toBeGreaterThan(0);
  });
});

const lagging = trimestral('B', [[70, 100]]);
const good = trimestral('A', [[99, 100]]);

describe('the first view, of indicators', () => {
  const openIndicadores = async (now: Date, ...verbs: readonly VerbCall<unknown>[]) => {
    const host = await matrizBook({ indicadores: [good, lagging] });
    for (const verb of verbs) await doneIn(host, verb);
    pane = await openPaneOn(host, 'inicio', now);
    await screen.findByRole('heading', { name: texts.siguiente });
  };

  it('suggests the month’s next step and goes where it is done', async () => {
    await openIndicadores(new Date(2026, 2, 31, 10), (context) =>
      prepareTables(context, { mes: '2026-03', fecha: serial(2026, 3, 31) }),
    );
    const step = section(texts.siguiente);
    const vence = serial(2026, 4, 6);
    const collect = { kind: 'collect', mes: '2026-03', faltan: 1, pedidas: 1, vencidas: 0, vence } as const;
    expect(within(step).getByText(siguientePasoIndicadores(collect))).toBeInTheDocument();
    expect(screen.queryByText(texts.programas)).not.toBeInTheDocument();
    expect(screen.queryByText(texts.enRezago)).not.toBeInTheDocument();
    expect(section(texts.plazos)).toHaveTextContent('cifras de marzo de 2026');
    await user().click(within(step).getByRole('button', { name: texts.irAIndicadores(collect) }));
    expect(await screen.findByRole('tabpanel', { name: paneTexts.views.recoleccion })).toBeInTheDocument();
  });

  it('counts what is late and who lags in the last period calculated, and leads to its matrix', async () => {
    await openIndicadores(
      new Date(2026, 3, 20, 12),
      (context) => prepareTables(context, { mes: '2026-03', fecha: serial(2026, 3, 31) }),
      matrix({ fecha: APRIL_20 }),
    );
    expect(screen.getByRole('heading', { name: '2 indicadores en el primer trimestre 2026' })).toBeVisible();
    expect(rowsOf(texts.semaforoDe).map(([, count]) => count)).toEqual(['2']);
    await waitFor(() => expect(rowsOf(texts.asunto)).toHaveLength(5));
    expect(rowsOf(texts.asunto).slice(2)).toEqual([
      [texts.entregasVencidas, '1'],
      [texts.porCorroborar, '0'],
      [texts.indicadoresEnRezago, '0'],
    ]);
  });

  it('leads from those that lag to the quarter’s matrix', async () => {
    await openIndicadores(new Date(2026, 3, 20, 12), matrix({ fecha: APRIL_20 }));
    expect(rowsOf(texts.semaforoDe)).toEqual([
      ['● Cumplido', '1'],
      ['■ En rezago', '1'],
    ]);
    await user().click(screen.getByText(texts.indicadoresEnRezago));
    expect(await screen.findByRole('tabpanel', { name: paneTexts.views.matriz })).toBeInTheDocument();
  });

  it('shows the next step of both where ASM are followed too', async () => {
    const host = openHost();
    await doneIn(host, (context) =>
      installFormats(context, {
        formats: [anexoA, ficha],
        perfil: pueblaEstado,
        inicio: { institucion: 'Municipio de Valle Inventado', ejercicio: '2026', trimestre: '1' },
      }),
    );
    pane = await openPaneOn(host, 'inicio');
    expect(await screen.findByRole('heading', { name: texts.siguienteAsm })).toBeInTheDocument();
    const step = section(texts.siguienteIndicadores);
    expect(within(step).getByText(siguientePasoIndicadores({ kind: 'importFichas' }))).toBeInTheDocument();
    await user().click(within(step).getByRole('button', { name: 'Ir a Formatos' }));
    expect(await screen.findByRole('tabpanel', { name: paneTexts.views.formatos })).toBeInTheDocument();
  });

  it('has nothing that axe objects to', async () => {
    await openIndicadores(new Date(2026, 3, 20, 12), matrix({ fecha: APRIL_20 }));
    jest.useRealTimers();
    const { violations } = await axe.run(pane!.container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations).toEqual([]);
  });
});
