import { cerrarMes } from '../../src/commands/cerrarMes';
import type { Question } from '../../src/commands/dialog/content';
import { problemas } from '../../src/domain/messages/problemas';
import { siguientePaso } from '../../src/domain/messages/pasos';
import {
  brokenDown,
  captured,
  closed,
  importedAnexoI,
  installedAnexoI,
  type BookStep,
} from '../support/openBook';
import { serial } from '../support/anexoIReal';
import { activeSheet, protect, refused, ribbonBook, rowsOf, type RibbonBook } from './ribbonBook';

let book: RibbonBook;

const ready: readonly BookStep[] = [installedAnexoI, importedAnexoI, brokenDown];

const begin = async (day: string, ...steps: readonly BookStep[]) => {
  book = await ribbonBook(day, steps);
};

afterEach(() => {
  book.close();
});

/** Presses the button and gives what it asks, with the way to end. */
const asked = async (): Promise<{ readonly question: Question; readonly ended: Promise<void> }> => {
  const ended = book.ribbon.press(cerrarMes);
  return { question: (await book.ribbon.nextDialog()) as Question, ended };
};

const refusedWith = async (mensaje: string): Promise<void> => {
  const ended = book.ribbon.press(cerrarMes);
  expect(await book.ribbon.nextDialog()).toEqual(refused(mensaje));
  book.ribbon.answer('corner');
  await ended;
};

describe('the ribbon’s «Cerrar mes»', () => {
  it('says which month, its cut date and how much it keeps; with a yes closes it and shows Avance mensual', async () => {
    await begin(
      '2026-03-02',
      ...ready,
      closed('2026-01'),
      captured('2026-02', [{ clave: 'E007-001', accion: 1, avance: '40' }]),
    );
    const { question, ended } = await asked();
    expect(question).toMatchObject({
      kind: 'question',
      title: '¿Cerrar febrero de 2026?',
      accept: 'Cerrar mes',
      irreversible: false,
      figures: [
        ['Mes', 'febrero de 2026'],
        ['Fecha de corte', '28/02/2026'],
        ['ASM', '7'],
        ['Acciones', '8'],
        ['Sin captura del mes', '6 de 7 ASM abiertos'],
      ],
    });
    expect(question.paragraphs.join(' ')).toContain('queda registrada cada acción tal como está hoy');
    expect(await rowsOf(book, 'AvanceMensual')).toBe(8);
    book.ribbon.answer({ kind: 'accept' });
    await ended;
    expect(await rowsOf(book, 'AvanceMensual')).toBe(16);
    expect(await activeSheet(book)).toBe('Avance mensual');
    expect(book.ribbon.dialogs).toHaveLength(1);
    expect(book.ribbon.completed()).toBe(1);
  });

  it.each([{ kind: 'cancel' } as const, 'corner' as const])(
    'writes nothing without a yes: %j',
    async (how) => {
      await begin('2026-03-02', ...ready);
      const before = structuredClone(book.host.workbook.sheets);
      const { ended } = await asked();
      book.ribbon.answer(how);
      await ended;
      expect(book.host.workbook.sheets).toEqual(before);
    },
  );

  it('warns that the first month has not ended yet', async () => {
    await begin('2026-01-20', ...ready);
    const { question, ended } = await asked();
    expect(question.paragraphs[0]).toBe(
      'Enero de 2026 todavía no termina. Se cerraría con lo capturado hasta hoy y con corte al 31 de enero de 2026.',
    );
    book.ribbon.answer('corner');
    await ended;
  });

  it('says that nothing is owed, and when the next month can be closed', async () => {
    await begin('2026-02-10', ...ready, closed('2026-01'));
    await refusedWith(
      'No hay un mes pendiente de cerrar: enero de 2026 ya está cerrado y nada ha cambiado desde entonces. El siguiente, febrero de 2026, se cierra a partir del 28 de febrero de 2026, su último día.',
    );
  });

  it('keeps the cut date with which a month was closed when it looks for changes', async () => {
    await begin('2026-02-10', ...ready, closed('2026-01', serial(2026, 2, 5)));
    await refusedWith(
      'No hay un mes pendiente de cerrar: enero de 2026 ya está cerrado y nada ha cambiado desde entonces. El siguiente, febrero de 2026, se cierra a partir del 28 de febrero de 2026, su último día.',
    );
  });

  it('says what changes when the last month is closed again, and tells it in Cambios', async () => {
    await begin(
      '2026-02-10',
      ...ready,
      closed('2026-01'),
      captured('2026-01', [{ clave: 'E007-001', accion: 1, avance: '40' }]),
    );
    const { question, ended } = await asked();
    expect(question.title).toBe('¿Cerrar enero de 2026?');
    expect(question.paragraphs[0]).toMatch(
      /^Enero de 2026 ya está cerrado[.] Desde entonces (cambió 1 dato|cambiaron \d+ datos) de 1 acción[.]$/,
    );
    expect(question.paragraphs[1]).toContain('lo que decía antes queda en la hoja «Cambios»');
    const before = await rowsOf(book, 'Cambios');
    book.ribbon.answer({ kind: 'accept' });
    await ended;
    expect(await rowsOf(book, 'AvanceMensual')).toBe(8);
    expect(await rowsOf(book, 'Cambios')).toBeGreaterThan(before);
  });

  it('says what comes before closing', async () => {
    await begin('2026-03-02', installedAnexoI, importedAnexoI);
    await refusedWith(
      `Todavía no hay un mes que cerrar. ${siguientePaso({ kind: 'breakDown', acciones: 8 })}`,
    );
  });

  it('says that the workbook has no formats', async () => {
    await begin('2026-03-02');
    await refusedWith(problemas.sinFormatos().mensaje);
  });

  it('names the protected sheet before it asks', async () => {
    await begin('2026-03-02', ...ready);
    await protect(book, 'Avance mensual');
    await refusedWith(problemas.hojaProtegida(['Avance mensual']).mensaje);
  });

  it('names the sheet that was protected after it asked, and changes nothing', async () => {
    await begin('2026-03-02', ...ready);
    const { ended } = await asked();
    await protect(book, 'Avance mensual');
    book.ribbon.answer({ kind: 'accept' });
    expect(await book.ribbon.nextDialog()).toEqual(
      refused(problemas.hojaProtegida(['Avance mensual']).mensaje),
    );
    book.ribbon.answer('corner');
    await ended;
    expect(await rowsOf(book, 'AvanceMensual')).toBe(0);
  });
});
