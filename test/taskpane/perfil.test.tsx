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
import { perfilPropioTexts } from '../../src/domain/messages/perfilPropio';
import { copyInUse, perfilJson } from '../../src/domain/perfiles/propio';
import { texts as configuracionTexts } from '../../src/taskpane/configuracion/texts';
import { texts as formatosTexts } from '../../src/taskpane/formatos/texts';
import { saveFile } from '../../src/taskpane/kit/saveFile';
import { texts } from '../../src/taskpane/perfil/texts';
import { texts as paneTexts } from '../../src/taskpane/texts';
import { readLibro } from '../../src/workbook/read/readLibro';
import { importedAnexoI, installedAnexoI } from '../support/openBook';
import { EJEMPLO } from '../support/perfiles/ejemplo';
import { openPane, type OpenPane } from './openPane';

jest.mock('../../src/taskpane/kit/saveFile', () => ({ saveFile: jest.fn() }));

let pane: OpenPane | null = null;

afterEach(() => {
  pane?.close();
  pane = null;
  jest.mocked(saveFile).mockClear();
});

jest.setTimeout(60_000);

const user = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
const press = async (name: string | RegExp) => user().click(await screen.findByRole('button', { name }));
const openPart = async (part: keyof typeof texts.parte) =>
  user().click(await screen.findByRole('tab', { name: texts.parte[part] }));
/** As pasted: letter by letter says nothing more, and takes longer. */
const fill = async (label: string | RegExp, value: string) =>
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });
const seguimiento = async (host: Host) =>
  host.Excel.run(async (context) => (await readLibro(context)).seguimiento);
const choose = async (text: string) => {
  const file = new File([text], 'perfil.json', { type: 'application/json' });
  Object.defineProperty(file, 'arrayBuffer', {
    value: () => Promise.resolve(new TextEncoder().encode(text).buffer),
  });
  await user().upload(await screen.findByLabelText(new RegExp(texts.archivo.zona)), file);
};
const violations = async () => {
  const { violations: found } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};

it('is opened from Configuración and goes back to it', async () => {
  pane = await openPane('configuracion', installedAnexoI);
  await press(configuracionTexts.perfilPropio);
  await screen.findByRole('tabpanel', { name: paneTexts.views.perfil });
  await press(texts.volver);
  expect(await screen.findByRole('tabpanel', { name: paneTexts.views.configuracion })).toBeInTheDocument();
});

it('copies the perfil of the workbook, changes it and applies it, saying first what will change', async () => {
  pane = await openPane('perfil', installedAnexoI, importedAnexoI);
  const { host } = pane;
  await press(texts.copiar);
  await fill(new RegExp(`^${texts.datos.nombre}`), 'Municipio de Ejemplo');
  await fill(new RegExp(`^${texts.datos.siglas}`), 'LIN-X');
  await openPart('listas');
  const lista = within(await screen.findByRole('region', { name: 'Clasificación' }));
  fireEvent.change(lista.getByLabelText(new RegExp(`^${texts.listas.valor(1)}`)), {
    target: { value: 'Propio' },
  });
  await openPart('encabezados');
  await user().selectOptions(await screen.findByLabelText(texts.encabezados.formato), 'anexo-i');
  await fill('Recomendación', 'Compromiso de mejora');
  await openPart('umbrales');
  await fill(/^Riesgo: días para el término/, '45');
  await press(texts.aplicar);
  expect(await screen.findByText(texts.cambiaran(4))).toBeInTheDocument();
  expect((await seguimiento(host)).perfil.id).toBe('puebla-estado');
  await press(texts.confirmarBoton);
  expect(await screen.findByText(perfilPropioTexts.aplicado('Municipio de Ejemplo', 4))).toBeInTheDocument();
  const { perfil, parametros, tables } = await seguimiento(host);
  expect([perfil.nombre, parametros.riesgoDias]).toEqual(['Municipio de Ejemplo', 45]);
  expect(tables.flatMap(({ missing }) => missing)).toEqual([]);
  expect(perfil.norma?.siglas).toBe('LIN-X');
});

it('says beside each field what is wrong in it, and lets nothing be applied until it is corrected', async () => {
  pane = await openPane('perfil', installedAnexoI);
  await press(texts.copiar);
  await fill(new RegExp(`^${texts.datos.id}`), 'Mi Municipio');
  expect(await screen.findAllByText(/sólo lleva minúsculas/)).toHaveLength(2);
  expect(screen.queryByRole('button', { name: texts.aplicar })).not.toBeInTheDocument();
  expect(screen.getByText(texts.porCorregir(1))).toBeInTheDocument();
  await openPart('umbrales');
  await fill(/^Riesgo: días para el término/, 'treinta');
  expect(await screen.findByText(texts.porCorregir(2))).toBeInTheDocument();
  await fill(/^Riesgo: días para el término/, '30');
  await openPart('datos');
  await fill(new RegExp(`^${texts.datos.id}`), 'mi-municipio');
  expect(await screen.findByRole('button', { name: texts.aplicar })).toBeInTheDocument();
});

it('adds, counts and takes away deadlines, with the date on which each falls next', async () => {
  pane = await openPane('perfil', installedAnexoI);
  await press(texts.copiar);
  await openPart('plazos');
  await press(texts.plazos.nuevo);
  const item = within((await screen.findByText(texts.plazos.sinTitulo)).closest('details')!);
  fireEvent.change(item.getByLabelText(new RegExp(`^${texts.plazos.titulo}`)), {
    target: { value: 'Corte' },
  });
  expect(
    await screen.findByText(/Si se notificara hoy, vencería el miércoles 18 de marzo de 2026/),
  ).toBeInTheDocument();
  await user().selectOptions(item.getByLabelText(texts.plazos.tipo), 'dia-del-mes');
  fireEvent.change(item.getByLabelText(texts.plazos.campos.dia), { target: { value: '25' } });
  expect(
    await screen.findByText(/La próxima vez vence el miércoles 25 de marzo de 2026/),
  ).toBeInTheDocument();
  fireEvent.change(item.getByLabelText(texts.plazos.campos.dia), { target: { value: '32' } });
  expect(await screen.findByText(texts.plazos.sinFecha)).toBeInTheDocument();
  await press(texts.plazos.quitar('Corte'));
  expect(screen.queryByText('Corte')).not.toBeInTheDocument();
});

it('exports what was written, and a file with errors changes nothing of it', async () => {
  pane = await openPane('perfil', installedAnexoI);
  const { host } = pane;
  await choose(JSON.stringify(EJEMPLO));
  expect(await screen.findByLabelText(new RegExp(`^${texts.datos.nombre}`))).toHaveValue(EJEMPLO.nombre);
  await choose(JSON.stringify({ ...EJEMPLO, base: 'puebla', colores: 1, plazos: {} }));
  expect(await screen.findByText(texts.conErrores(3))).toBeInTheDocument();
  expect(screen.getByLabelText(new RegExp(`^${texts.datos.nombre}`))).toHaveValue(EJEMPLO.nombre);
  await press(texts.exportar);
  const [name, bytes] = jest.mocked(saveFile).mock.calls[0] ?? [];
  expect(name).toBe('perfil-municipio-de-ejemplo.json');
  expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(EJEMPLO);
  expect((await seguimiento(host)).perfil.id).toBe('puebla-estado');
  await press(texts.descartar);
  expect(screen.queryByRole('tab', { name: texts.parte.datos })).not.toBeInTheDocument();
});

it('installs the first formats with a perfil of a file', async () => {
  pane = await openPane('formatos');
  const { host } = pane;
  await press(formatosTexts.install.perfilDeArchivo);
  await choose(JSON.stringify(EJEMPLO));
  expect(await screen.findByRole('radio', { name: /Municipio de Ejemplo/ })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: /^Anexo A/ })).toBeChecked();
  await press(formatosTexts.install.preview);
  await press(formatosTexts.install.confirm);
  await screen.findByText(formatosTexts.install.told(['Anexo A']));
  const { perfil } = await seguimiento(host);
  expect(perfil.propio).toEqual(EJEMPLO);
});

it('has no accessibility violations in any of its parts', async () => {
  pane = await openPane('perfil', installedAnexoI);
  const { host } = pane;
  expect(await violations()).toEqual([]);
  await choose(perfilJson({ ...copyInUse(await seguimiento(host)), ...EJEMPLO }));
  for (const part of Object.keys(texts.parte) as (keyof typeof texts.parte)[]) {
    await openPart(part);
    expect([part, await violations()]).toEqual([part, []]);
  }
  await choose('{');
  await screen.findByText(texts.conErrores(1));
  await press(texts.aplicar);
  expect(await violations()).toEqual([]);
});
