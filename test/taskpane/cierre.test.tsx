/**
 * A page on a host of Node's: packages are to resolve as they do there.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import './browserGlobals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { texts as avance } from '../../src/taskpane/avance/texts';
import { texts as cierre } from '../../src/taskpane/avance/cierreTexts';
import { texts as inicio } from '../../src/taskpane/inicio/cierreTexts';
import { recordCierre } from '../../src/workbook/recordCierre';
import { tableRows } from '../cli/books';
import { serial } from '../support/anexoIReal';
import { gemHost, ieemHost } from '../workbook/cierreBook';
import { changeByHand } from '../workbook/indicadoresBook';
import { doneIn, FECHA } from '../workbook/seguimientoBook';
import { installedAnexoI } from '../support/openBook';
import { openPane, openPaneOn, type OpenPane } from './openPane';

jest.setTimeout(60_000);

let pane: OpenPane | null = null;

afterEach(() => {
  pane?.close();
  pane = null;
});

const user = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
const CLAVE = 'E007-001';
const rowOf = (table: string) => tableRows(pane!.host.workbook, table)[0]!;
const violations = async () => {
  const { violations: found } = await axe.run(pane!.container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};

/** The closing panel of the first ASM, in Avance. */
async function openClosing(): Promise<HTMLElement> {
  await user().click(screen.getByLabelText(avance.row.detailOf(CLAVE)));
  const heading = await screen.findByRole('heading', { name: cierre.title(CLAVE) });
  return heading.closest('section')!;
}

const answer = async (panel: HTMLElement, nombre: string, respuesta: string, evidencia?: string) => {
  const summary = within(panel).getByLabelText(new RegExp(`^${nombre} · .*, ${CLAVE}$`));
  const details = summary.closest('details')!;
  if (!details.open) await user().click(summary);
  const form = within(details);
  await user().selectOptions(form.getByRole('combobox', { name: cierre.respuesta }), respuesta);
  if (evidencia !== undefined) await user().type(form.getByLabelText(cierre.evidencia), evidencia);
  await user().click(form.getByRole('button', { name: cierre.saveOf(nombre, CLAVE) }));
  await screen.findByText(cierre.done(nombre, CLAVE));
};

describe('closing an ASM in Avance', () => {
  it('says which criterion is missing, what the norm verifies, and closes it with the fourth', async () => {
    const host = await ieemHost();
    for (const criterio of ['pertinencia', 'formalidad', 'trazabilidad']) {
      const request = { clave: CLAVE, criterio, respuesta: 'Sí', evidencia: 'Oficio', fecha: FECHA };
      await doneIn(host, (context) => recordCierre(context, request));
    }
    pane = await openPaneOn(host, 'avance');
    const panel = await openClosing();
    expect(
      within(panel).getByText('No está solventado: falta el criterio C. Integración programática (IEEM IV).'),
    ).toBeInTheDocument();
    expect(within(panel).getByText(/integrada en un instrumento rector vigente/)).toBeInTheDocument();
    await answer(panel, 'C. Integración programática', 'Sí', 'PAA 2026');
    expect(rowOf('ConvenioIEEM')).toMatchObject({
      'C. Integración programática': 'Sí',
      'Evidencia de integración programática': 'PAA 2026',
    });
    expect(
      await within(panel).findByText('Está solventado con los cuatro criterios (IEEM IV).'),
    ).toBeInTheDocument();
  });

  it('keeps what was typed when the sheet is protected, and says why it was not saved', async () => {
    const host = await ieemHost();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Convenio IEEM').protection.protect();
      await context.sync();
    });
    pane = await openPaneOn(host, 'avance');
    const panel = await openClosing();
    await user().click(within(panel).getByLabelText(/^A\. Pertinencia/));
    const form = within(
      within(panel)
        .getByLabelText(/^A\. Pertinencia/)
        .closest('details')!,
    );
    await user().type(form.getByLabelText(cierre.evidencia), 'MIR 2026');
    await user().click(form.getByRole('button', { name: cierre.saveOf('A. Pertinencia', CLAVE) }));
    expect(await screen.findByText(/protegida/)).toBeInTheDocument();
    expect(form.getByLabelText(cierre.evidencia)).toHaveValue('MIR 2026');
  });

  it('asks the dictamen of the Gobierno del Estado de México with its oficio and its day', async () => {
    pane = await openPaneOn(await gemHost(), 'avance');
    const panel = await openClosing();
    expect(within(panel).queryByLabelText(/^A\. Pertinencia/)).not.toBeInTheDocument();
    const details = within(panel)
      .getByLabelText(/^Dictamen de procedencia/)
      .closest('details')!;
    await user().click(within(panel).getByLabelText(/^Dictamen de procedencia/));
    await user().type(within(details).getByLabelText(cierre.fecha), '2026-03-09');
    await answer(panel, 'Dictamen de procedencia', 'Procedente', 'Oficio 9');
    expect(rowOf('Convenio')).toMatchObject({
      'Dictamen de procedencia': 'Procedente',
      'Oficio del dictamen': 'Oficio 9',
      'Fecha del dictamen': serial(2026, 3, 9),
    });
  });

  it('has no axe violations with a requisite open', async () => {
    pane = await openPaneOn(await ieemHost(), 'avance');
    const panel = await openClosing();
    await user().click(within(panel).getByLabelText(/^A\. Pertinencia/));
    expect(await violations()).toEqual([]);
  });
});

describe('the key actions in Inicio', () => {
  const section = async (title: string) =>
    within((await screen.findByRole('heading', { name: title })).closest('section')!);

  it('come by phase, with the one that follows', async () => {
    pane = await openPaneOn(await ieemHost(), 'inicio');
    const acciones = await section(inicio.acciones);
    expect(acciones.getByText('Sigue: 1.1. Actualización del Mecanismo.')).toBeInTheDocument();
    expect(acciones.getAllByText(/^Fase \d/).map((each) => each.textContent)).toEqual([
      'Fase 1. Establecimiento del proceso de seguimiento de los ASM · Pendiente (0 de 3)',
      'Fase 2. Análisis y clasificación de los ASM · Pendiente (0 de 3)',
      'Fase 3. Elaboración del Convenio para la Mejora del Desempeño y Resultados · Pendiente (0 de 3)',
      'Fase 4. Publicación y difusión del Convenio para la Mejora del Desempeño y Resultados · Pendiente (0 de 2)',
      'Fase 5. Seguimiento a la implementación de los ASM y cierre documental · Pendiente (0 de 5)',
    ]);
    expect(await violations()).toEqual([]);
  });

  it('are set with their state, their day and their document', async () => {
    pane = await openPaneOn(await ieemHost(), 'inicio');
    const acciones = await section(inicio.acciones);
    const summary = acciones.getByLabelText(inicio.cambiarDe('1.1'));
    await user().click(summary);
    const form = within(summary.closest('details')!);
    await user().selectOptions(form.getByRole('combobox', { name: inicio.estado }), 'Concluida');
    await user().type(form.getByLabelText(inicio.fechaCampo), '2026-03-02');
    await user().type(form.getByLabelText(inicio.documento), 'Acuerdo 1');
    await user().click(form.getByRole('button', { name: inicio.guardarDe('1.1') }));
    expect(await screen.findByText(inicio.hecho('1.1'))).toBeInTheDocument();
    expect(rowOf('AccionesClave')).toMatchObject({
      Estado: 'Concluida',
      Fecha: serial(2026, 3, 2),
      Documento: 'Acuerdo 1',
    });
    expect(await acciones.findByText('Sigue: 1.2. Identificación de los ASM.')).toBeInTheDocument();
    expect(acciones.getByText('Concluida · 02/03/2026 · Acuerdo 1')).toBeInTheDocument();
    expect(summary.closest('details')!.open).toBe(true);
  });

  it('keep in the sheet what nobody typed in the pane, whether or not the pane can read it', async () => {
    const host = await ieemHost();
    await changeByHand(host, (context) => {
      const { columns } = context.workbook.tables.getItem('AccionesClave');
      const write = (heading: string, value: string) => {
        columns.getItem(heading).getDataBodyRange().getCell(0, 0).values = [[value]];
      };
      write('Fecha', 'a fines de marzo');
      write('Documento', 'N/A');
    });
    pane = await openPaneOn(host, 'inicio');
    const acciones = await section(inicio.acciones);
    const summary = acciones.getByLabelText(inicio.cambiarDe('1.1'));
    await user().click(summary);
    const form = within(summary.closest('details')!);
    await user().selectOptions(form.getByRole('combobox', { name: inicio.estado }), 'En proceso');
    await user().click(form.getByRole('button', { name: inicio.guardarDe('1.1') }));
    expect(await screen.findByText(inicio.hecho('1.1'))).toBeInTheDocument();
    expect(rowOf('AccionesClave')).toMatchObject({
      Estado: 'En proceso',
      Fecha: 'a fines de marzo',
      Documento: 'N/A',
    });
  });

  it('stand beside the ASM that are done and wait to be closed', async () => {
    pane = await openPaneOn(await ieemHost(), 'inicio');
    const closing = await section(inicio.cierre);
    expect(closing.getByText('0 ASM cerrados de 2 con todo lo que pide la norma.')).toBeInTheDocument();
    expect(closing.getByText(inicio.porCerrar(2))).toBeInTheDocument();
    expect(
      closing.getAllByText(/faltan los criterios A\. Pertinencia, .* y D\. Trazabilidad \(IEEM IV\)/),
    ).toHaveLength(2);
    await user().click(closing.getByRole('button', { name: CLAVE }));
    expect(await screen.findByLabelText(avance.row.detailOf(CLAVE))).toBeInTheDocument();
  });

  it('are not there where the norm asks for nothing', async () => {
    pane = await openPane('inicio', installedAnexoI);
    await screen.findByRole('heading', { name: 'Hojas instaladas' });
    expect(screen.queryByRole('heading', { name: inicio.acciones })).not.toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: inicio.cierre })).not.toBeInTheDocument();
  });
});
