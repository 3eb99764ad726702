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
import { texts } from '../../src/taskpane/avance/modificacionTexts';
import { tableRows } from '../cli/books';
import { changeByHand } from '../workbook/indicadoresBook';
import { gemHost, ieemHost } from '../workbook/cierreBook';
import { openPaneOn, type OpenPane } from './openPane';

let pane: OpenPane | null = null;

afterEach(() => {
  pane?.close();
  pane = null;
});

const CLAVE = 'E007-001';
const user = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
const row = (table: string) => tableRows(pane!.host.workbook, table)[0];

async function openPanel(): Promise<HTMLElement> {
  await user().click(screen.getByLabelText(avance.row.detailOf(CLAVE)));
  const heading = await screen.findByRole('heading', { name: texts.title(CLAVE) });
  return heading.closest('section')!;
}

/** The commitment is half done: a prórroga is for what is not fulfilled in full. */
async function openHalfDone(): Promise<HTMLElement> {
  const host = await gemHost();
  await changeByHand(host, async (context) => {
    const column = context.workbook.tables.getItem('Convenio').columns.getItem('% de avance');
    column.getDataBodyRange().values = [[0.5]];
    await context.sync();
  });
  pane = await openPaneOn(host, 'avance');
  return openPanel();
}

async function ask(panel: HTMLElement, valor: string): Promise<void> {
  await user().click(within(panel).getByRole('button', { name: texts.open }));
  const form = within(within(panel).getByRole('heading', { name: texts.open }).closest('section')!);
  await user().type(form.getByLabelText(new RegExp(`^${texts.valor}`)), valor);
  await user().type(form.getByLabelText(new RegExp(`^${texts.documento}`)), 'Oficio 210/2021');
  await user().type(form.getByLabelText(new RegExp(`^${texts.fecha}`)), '2026-01-10');
  await user().type(form.getByLabelText(new RegExp(`^${texts.motivo}`)), 'Está en revisión');
  await user().click(form.getByRole('button', { name: texts.confirm }));
}

describe('prórrogas and modifications in Avance', () => {
  it('records one that waits and, authorised, changes the date and shows both', async () => {
    const panel = await openHalfDone();
    const before = row('Convenio')?.['Fecha comprometida de cumplimiento'];
    await ask(panel, '2027-03-01');
    await within(panel).findByText(/^M-001 · Prórroga, Oficio 210\/2021/);
    expect(within(panel).getByText(texts.resolveNote)).toBeInTheDocument();
    expect(row('Convenio')?.['Fecha comprometida de cumplimiento']).toBe(before);
    await user().click(within(panel).getByRole('button', { name: texts.ofFolio(texts.authorise, 'M-001') }));
    await within(panel).findByText(/autorizada$/);
    expect(within(panel).queryByText(texts.resolveNote)).not.toBeInTheDocument();
    expect(row('Convenio')).toMatchObject({
      'Fecha comprometida de cumplimiento': 46447,
      'Término original': before,
    });
  });

  it('says what the norm does not allow, with its clause, and changes nothing', async () => {
    const panel = await openHalfDone();
    await ask(panel, '2020-01-01');
    expect(await screen.findByText(/Una prórroga da más tiempo/)).toBeInTheDocument();
    expect(tableRows(pane!.host.workbook, 'Convenio')).toHaveLength(1);
    expect(pane!.host.workbook.sheets.some(({ name }) => name === 'Modificaciones')).toBe(false);
  });

  it('has no axe violation with the form open', async () => {
    const panel = await openHalfDone();
    await user().click(within(panel).getByRole('button', { name: texts.open }));
    const { violations } = await axe.run(pane!.container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('is not offered where the norm says nothing of it: the Término is reprogrammed', async () => {
    pane = await openPaneOn(await ieemHost(), 'avance');
    await user().click(screen.getByLabelText(avance.row.detailOf(CLAVE)));
    expect(await screen.findByRole('button', { name: avance.reprogram.open })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: texts.title(CLAVE) })).not.toBeInTheDocument();
  });
});
