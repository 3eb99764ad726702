/**
 * A page on a host of Node's: packages are to resolve as they do there.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import './browserGlobals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { nombresDeReglas } from '../../src/domain/messages/reglas';
import { texts } from '../../src/taskpane/validar/texts';
import { rules } from '../../src/domain/validation/rules';
import { tableRows } from '../cli/books';
import { importedAnexoI, installedAnexoI } from '../support/openBook';
import { openPane, type OpenPane } from './openPane';

let pane: OpenPane;
afterEach(() => pane.close());

const user = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
const click = (name: string | RegExp, role: 'button' | 'checkbox' = 'button') =>
  user().click(screen.getByRole(role, { name }));

const REVIEWED = /^\d+ (de \d+ )?observaci/;
/** The list, made without writing. */
async function reviewed(): Promise<void> {
  await click(texts.reviewOnly, 'checkbox');
  await click(texts.validate);
  await screen.findByText(REVIEWED);
}
const total = () => Number(/(\d+) observaci/.exec(screen.getByText(REVIEWED).textContent)?.[1]);

describe('the view Validar', () => {
  it('sends whoever has no format to where formats are installed', async () => {
    pane = await openPane('validar');
    expect(screen.getByText(texts.noFormats)).toBeInTheDocument();
    await click(texts.goToFormats);
    expect(await screen.findByRole('tabpanel', { name: 'Formatos' })).toBeInTheDocument();
  });

  it('validates, writes Observaciones and shows the same', async () => {
    pane = await openPane('validar', installedAnexoI, importedAnexoI);
    await click(texts.validate);
    await screen.findByText(REVIEWED);
    expect(tableRows(pane.host.workbook, 'Observaciones')).toHaveLength(total());
  });

  it('only reviews when asked to, with no request and nothing written', async () => {
    pane = await openPane('validar', installedAnexoI, importedAnexoI);
    pane.host.resetCounters();
    await reviewed();
    expect(total()).toBeGreaterThan(0);
    expect(pane.host.counters().roundTrips).toBe(0);
  });

  it('says of each observation where it is, why, on what basis and what the cell says', async () => {
    pane = await openPane('validar', installedAnexoI, importedAnexoI);
    await reviewed();
    const [first] = screen.getAllByRole('button', { name: /^Ir a [A-Z]+\d+ de / });
    const item = within(first!.closest('li')!);
    expect(item.getByText(texts.basis)).toBeInTheDocument();
    expect(item.getByText(/^(norma|formato|criterio propio): \S/)).toBeInTheDocument();
    expect(item.getByText(texts.before)).toBeInTheDocument();
  });

  it('goes to the cell of an observation', async () => {
    pane = await openPane('validar', installedAnexoI, importedAnexoI);
    await reviewed();
    const [first] = screen.getAllByRole('button', { name: /^Ir a [A-Z]+\d+ de / });
    const celda = /^Ir a (\w+)/.exec(first!.getAttribute('aria-label') ?? '')?.[1];
    await user().click(first!);
    await waitFor(async () => {
      const address = await pane.host.Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load('address');
        await context.sync();
        return range.address;
      });
      expect(address).toBe(`'Anexo I'!${celda}`);
    });
  });

  it('filters by severity and by text, and says how many of all it shows', async () => {
    pane = await openPane('validar', installedAnexoI, importedAnexoI);
    await reviewed();
    const all = total();
    const notas = screen.getByRole('button', { name: /notas?$/ });
    const count = Number(/\d+/.exec(notas.textContent)?.[0]);
    await user().click(notas);
    expect(notas).toHaveAttribute('aria-pressed', 'true');
    expect(await screen.findByText(texts.shown(count, all))).toBeInTheDocument();
    await click(texts.clearFilters);
    await user().click(screen.getByText(texts.filters(0)));
    await user().type(screen.getByRole('searchbox', { name: texts.text }), 'palabra que no está');
    expect(await screen.findByText(texts.noneShown)).toBeInTheDocument();
  });

  it('corrects one cell as it was shown, and the list follows', async () => {
    pane = await openPane('validar', installedAnexoI, importedAnexoI);
    await reviewed();
    const before = total();
    const [first] = screen.getAllByRole('button', { name: /^Corregir la celda/ });
    await user().click(first!);
    expect(await screen.findByText(texts.corrected(1, 0))).toBeInTheDocument();
    await waitFor(() => expect(total()).toBeLessThan(before));
    expect(tableRows(pane.host.workbook, 'Cambios')).toHaveLength(1);
    await waitFor(() => expect(screen.getByText(REVIEWED)).toHaveFocus());
  });

  it('corrects all of one rule after showing each cell before and after', async () => {
    pane = await openPane('validar', installedAnexoI, importedAnexoI);
    await reviewed();
    await user().selectOptions(screen.getByRole('combobox', { name: texts.groupBy }), texts.groups.regla);
    const name = nombresDeReglas['etiqueta-no-estandar'] ?? '';
    const summary = screen.getByRole('heading', { name: new RegExp(`^${name} \\(\\d+\\)$`) });
    const cells = Number(/\((\d+)\)/.exec(summary.textContent)?.[1]);
    await user().click(summary.closest('summary')!);
    await user().click(await screen.findByRole('button', { name: texts.correctRuleLabel(cells, name) }));
    expect(screen.getByRole('heading', { name: texts.preview(cells) })).toHaveFocus();
    expect(screen.getAllByText(texts.before)).toHaveLength(cells);
    await click(texts.correct);
    expect(await screen.findByText(texts.corrected(cells, 0))).toBeInTheDocument();
    expect(tableRows(pane.host.workbook, 'Cambios')).toHaveLength(cells);
    await waitFor(() => expect(screen.queryByRole('heading', { name: new RegExp(`^${name}`) })).toBeNull());
  });

  it('leaves the workbook alone when the preview is left with Escape', async () => {
    pane = await openPane('validar', installedAnexoI, importedAnexoI);
    await reviewed();
    pane.host.resetCounters();
    await click(/^Corregir (las|la que)/);
    await user().keyboard('{Escape}');
    expect(await screen.findByText(REVIEWED)).toHaveFocus();
    expect(pane.host.counters().roundTrips).toBe(0);
  });

  it('passes axe', async () => {
    pane = await openPane('validar', installedAnexoI, importedAnexoI);
    await reviewed();
    // jsdom paints nothing: contrast is looked at in a real browser.
    const { violations } = await axe.run(pane.container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('has a name for every rule', async () => {
    pane = await openPane('validar');
    expect(Object.keys(nombresDeReglas).sort()).toEqual(rules.map(({ id }) => id).sort());
  });
});
