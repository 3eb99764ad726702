/**
 * A page on a host of Node's: packages are to resolve as they do there.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import './browserGlobals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { openDataTable } from '../../cli/demo/dataTableBook';
import { texts as tablero } from '../../src/taskpane/recoleccion/tablero/texts';
import { texts } from '../../src/taskpane/recoleccion/texts';
import { texts as paneTexts } from '../../src/taskpane/texts';
import { serial } from '../support/anexoIReal';
import {
  OBRAS,
  PARQUES,
  delivered,
  installed,
  on,
  openCollection,
  openPrepared,
  part,
  press,
  rowsIn,
  savedFiles,
  unfold,
  user,
} from './collection';

describe('the view of the collection', () => {
  it('sends to install a format where there is none', async () => {
    await openCollection([]);
    await user().click(await screen.findByRole('button', { name: texts.instalar }));
    expect(await screen.findByRole('tabpanel', { name: paneTexts.views.formatos })).toBeInTheDocument();
  });

  it('says what is lacking while there are no fichas', async () => {
    await openCollection([installed]);
    expect(await screen.findByText(texts.sinIndicadores)).toBeInTheDocument();
  });

  it('opens on the month that is being collected, with its window of days and why', async () => {
    await openCollection();
    expect(screen.getByLabelText(texts.mes)).toHaveValue('2026-02');
    expect(screen.getByText('viernes 27 de febrero de 2026')).toBeInTheDocument();
    expect(screen.getByText(/viernes 6 de marzo de 2026 \(venció hace 2 días hábiles\)/)).toBeInTheDocument();
    await user().click(screen.getByText(texts.ventana.porQue));
    expect(await screen.findByText(/último día hábil del mes \(MTY 7\.7\)/)).toBeInTheDocument();
    expect(screen.getByText(tablero.sinPreparar('2026-02'))).toBeInTheDocument();
  });

  it('has nothing that axe objects to', async () => {
    const { container } = await openPrepared();
    for (const name of [texts.parte.preparar, texts.parte.recibir, texts.parte.tablero]) {
      await part(name);
      if (name === texts.parte.tablero) {
        await unfold(tablero.detalleDe(PARQUES));
        await press(tablero.form.abrirDe(PARQUES));
      }
      jest.useRealTimers();
      const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations).toEqual([]);
      jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'], advanceTimers: true });
    }
  });
});

describe('preparing a month', () => {
  it('shows what will be written, and writes it only then', async () => {
    const { host } = await openCollection();
    await on(2026, 3, 31);
    await part(texts.parte.preparar);
    await press(texts.preparar.boton);
    const panel = await screen.findByRole('heading', { name: texts.preparar.titulo('2026-03') });
    expect(panel).toHaveFocus();
    expect(screen.getByText(texts.preparar.entregas(2, 0, serial(2026, 3, 31)))).toBeInTheDocument();
    expect(screen.getByText(texts.preparar.maestra(0))).toBeInTheDocument();
    expect(host.workbook.sheets.map(({ name }) => name)).not.toContain('Entregas');
    await user().click(screen.getByRole('button', { name: texts.preparar.confirmar }));
    await screen.findByText(texts.preparar.hecho('2026-03', 2));
    expect(rowsIn(host, 'Entregas')).toMatchObject([
      { 'Dependencia / Entidad': PARQUES, Estado: 'enviada' },
      { 'Dependencia / Entidad': OBRAS, Estado: 'enviada' },
    ]);
    expect(screen.getByText(/Ya están preparadas/)).toBeInTheDocument();
  });

  it('gives each dependency its reminder to copy, with the address of its liaison', async () => {
    await openPrepared();
    await unfold(texts.tabla.recordatorioDe(PARQUES));
    expect(await screen.findByLabelText(texts.carta.para)).toHaveValue('parques@ejemplo.org');
    const body = screen.getByLabelText<HTMLTextAreaElement>(texts.carta.cuerpo);
    expect(body.value).toContain('del martes 31 de marzo de 2026 al lunes 6 de abril de 2026');
    const copied: string[] = [];
    const writeText = (text: string) => Promise.resolve(void copied.push(text));
    const copy = { name: paneTexts.copy.label(texts.carta.cuerpo, PARQUES) };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    fireEvent.click(screen.getByRole('button', copy));
    expect(await screen.findByText(paneTexts.copy.done)).toBeInTheDocument();
    expect(copied).toEqual([body.value]);
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    fireEvent.click(screen.getByRole('button', copy));
    expect(await screen.findByText(paneTexts.copy.byHand)).toBeInTheDocument();
    expect([body.selectionStart, body.selectionEnd]).toEqual([0, body.value.length]);
  });

  it('saves one table, or all of them in one file, and opens one as a new workbook', async () => {
    await openPrepared();
    const file = await delivered(PARQUES, []);
    expect(savedFiles()[0]?.name).toBe(`Tabla de datos 2026-03 ${PARQUES}.xlsx`);
    expect(file.name).toContain(PARQUES);
    await press(texts.tabla.guardarTodas(2));
    await screen.findByText(texts.tabla.guardado(texts.tabla.zip('2026-03')));
    const zip = Buffer.from(await savedFiles()[1]!.blob.arrayBuffer()).toString('latin1');
    expect(zip.match(/Tabla de datos 2026-03 [^.]*[.]xlsx/g)).toHaveLength(4);
    const opened: string[] = [];
    jest.spyOn(Excel, 'createWorkbook').mockImplementation((base64 = '') => {
      opened.push(base64);
      return Promise.resolve();
    });
    await press(texts.tabla.abrirDe(OBRAS));
    await waitFor(() => expect(opened).toHaveLength(1));
    const book = await openDataTable(Buffer.from(opened[0]!, 'base64'));
    expect([book.dependencia, book.mes]).toEqual([OBRAS, '2026-03']);
  });
});
