import fc from 'fast-check';
import type { CellValue } from '../../src/domain/cell';
import {
  acciones,
  accionesClave,
  anexoA,
  anexoI,
  convenio,
  convenioIeem,
  enlaces,
  evaluaciones,
  ficha,
  planAcciones,
  presupuesto,
  solicitudCambio,
  tablaMaestra,
} from '../../src/domain/formats';
import { columnsOf, type Format } from '../../src/domain/formats/format';
import { perfiles } from '../../src/domain/perfiles';
import { installedTable, seguimientoOf } from './seguimiento';

/** What people leave in cells. */
export const oddValue = fc.constantFrom<CellValue>(
  '',
  ' ',
  '#N/A',
  '<p></p>',
  '<b>Final:</b> 2026-13-40',
  '-',
  'N/A',
  'Si',
  'NO',
  'alta',
  '45 %',
  '1.',
  '2026-10-03',
  'Abril 2024',
  45,
  1.5,
  1,
  0,
  -3,
  46000,
  true,
  'Acción: A Fin: 2026-10-03, fecha final 2025-01-01',
  'E007-001',
  'Institucionales',
  'Atendido',
  '1,234.50',
  'IND 1',
  'IND-1',
  'Obras',
  'obras',
  'Obras / Obras',
  '([obras]/[Metas])*100',
  'Obras (obras; Padrón)',
  'trimestal',
  'Ascendente',
  'enlace@ejemplo.mx',
  'Procedente',
  'Concluida',
);
const oddRow = (format: Format) =>
  fc.record(Object.fromEntries(columnsOf(format).map(({ key }) => [key, oddValue])));
const OF_INDICADORES = [ficha, tablaMaestra, enlaces, presupuesto, planAcciones, solicitudCambio];

/** A workbook with every table and, in its cells, what people leave in cells. */
export const oddBook = fc
  .record({
    perfil: fc.constantFrom(...perfiles),
    a: fc.array(oddRow(anexoA), { maxLength: 4 }),
    i: fc.array(oddRow(anexoI), { maxLength: 4 }),
    acciones: fc.array(oddRow(acciones), { maxLength: 3 }),
    gem: fc.array(oddRow(convenio), { maxLength: 3 }),
    ieem: fc.array(oddRow(convenioIeem), { maxLength: 3 }),
    claves: fc.array(oddRow(accionesClave), { maxLength: 3 }),
    evaluaciones: fc.array(oddRow(evaluaciones), { maxLength: 2 }),
    ofIndicadores: fc.tuple(
      ...OF_INDICADORES.map((format) =>
        fc.array(oddRow(format), { maxLength: 2 }).map((rows) => installedTable(format, rows)),
      ),
    ),
  })
  .map((book) =>
    seguimientoOf(
      [
        installedTable(anexoA, book.a),
        installedTable(anexoI, book.i),
        installedTable(convenio, book.gem),
        installedTable(convenioIeem, book.ieem),
        installedTable(accionesClave, book.claves),
        installedTable(evaluaciones, book.evaluaciones),
        installedTable(acciones, book.acciones),
        ...book.ofIndicadores,
      ],
      { perfil: book.perfil },
    ),
  );
