/** Putting copies together and deciding their conflicts, each on the workbook in which it has most to write. */
import { writeWorkbook } from '../../host/xlsx';
import type { CopyFile } from '../../src/domain/consolidation/copy';
import { readCopies } from '../../src/files/readCopy';
import { consolidateCopies } from '../../src/workbook/consolidateCopies';
import { resolveConflicts } from '../../src/workbook/resolveConflicts';
import { FECHA, realBook, type VerbCall } from '../workbook/seguimientoBook';
import { after, byHand, without, type WritingVerb } from './writingVerb';

const typed = (table: string, heading: string, row: number, value: string | number) =>
  byHand((context) => {
    const column = context.workbook.tables.getItem(table).columns.getItem(heading);
    column.getDataBodyRange().getCell(row, 0).values = [[value]];
  });

/** A recommendation under the last one, under the next clave. */
const another = (text: string): VerbCall<unknown> =>
  byHand(async (context) => {
    for (const [name, values] of [
      ['AnexoI', { No: 8, Recomendación: text, 'Clave ASM': 'E007-008', Evaluación: 'E007' }],
      ['Acciones', { 'Clave ASM': 'E007-008', 'Acción núm.': 1, Acción: text, '% de avance': 0.25 }],
    ] as const) {
      const table = context.workbook.tables.getItem(name);
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      const line = (header.values[0] ?? []).map(
        (heading: unknown) =>
          new Map<string, string | number>(Object.entries(values)).get(String(heading)) ?? '',
      );
      table.rows.add(undefined, [line]);
    }
  });

async function copyOf(name: string, ...work: readonly VerbCall<unknown>[]): Promise<CopyFile> {
  const host = await after(() => realBook('converted'), ...work)();
  const bytes = await writeWorkbook(host.workbook);
  host.close();
  const [copy] = (await readCopies([{ name, bytes: () => Promise.resolve(bytes) }])) ?? [];
  if (!copy) throw new Error(`The copy ${name} was not read`);
  return copy;
}

let known: Promise<readonly CopyFile[]> | null = null;

/** Read once: they are the same each time. One after another: one workbook is open at a time. */
const copies = () => (known ??= readEach());

async function readEach(): Promise<readonly CopyFile[]> {
  const one = await copyOf(
    'A.xlsx',
    typed('Acciones', 'Evidencia entregada', 0, 'Oficio 12/2026'),
    typed('AnexoI', 'Postura Institucional', 1, 'Se atenderá en abril.'),
    another('Publicar el padrón de beneficiarios del programa'),
  );
  const other = await copyOf(
    'B.xlsx',
    typed('AnexoI', 'Postura Institucional', 1, 'Se atenderá en mayo.'),
    another('Elaborar manuales para las direcciones regionales'),
  );
  return [one, other];
}

/** The copies are made before the book that is worked on is open. */
const converted = async () => {
  await copies();
  return realBook('converted');
};

const consolidate: VerbCall<unknown> = async (context) =>
  consolidateCopies(context, { copies: await copies(), fecha: FECHA });

const consolidated = after(converted, consolidate);

export const consolidationVerbs: readonly WritingVerb[] = [
  { name: 'consolidar copias', book: converted, verb: consolidate },
  {
    name: 'consolidar copias en un libro sin Acciones ni Cambios',
    book: after(converted, without('Acciones'), without('Cambios')),
    verb: consolidate,
  },
  {
    name: 'consolidar otra vez, con lo que cambió desde entonces',
    book: after(
      consolidated,
      typed('AnexoI', 'Postura Institucional', 1, 'Se atenderá en junio.'),
      typed('Acciones', 'Evidencia entregada', 0, ''),
    ),
    verb: consolidate,
  },
  {
    name: 'aplicar las decisiones de los conflictos',
    book: after(
      consolidated,
      typed('Conflictos', 'Decisión', 0, 'La copia'),
      typed('Conflictos', 'Decisión', 2, 'Son distintos'),
    ),
    verb: (context) => resolveConflicts(context, { fecha: FECHA }),
  },
];
