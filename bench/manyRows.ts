import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { CellValue } from '../src/domain/cell';
import type { ReceivedTableFile } from '../src/domain/importing/locateTable';

/** The seven recommendations of a signed Anexo I, with the length and the blemishes that such texts have. */
const SIGNED = join(__dirname, '..', 'demo', 'anexo_I_puebla_dit_2025.csv');
const ROWS_PER_PROGRAMME = 50;

type Grid = readonly (readonly CellValue[])[];

/** An Anexo I as liaisons would send it for many programmes: signed rows repeated, each under its own number. */
export function manyAnexoI(count: number): Grid {
  const [headings = [], ...signed] = signedRows();
  const rows = Array.from({ length: count }, (_, index) => {
    const [, ...texts] = signed[index % signed.length] ?? [];
    return [(index % ROWS_PER_PROGRAMME) + 1, ...texts, programmeOf(index)];
  });
  return [[...headings, 'Programa / Fondo'], ...rows];
}

const ANEXO_A = [
  'Núm.',
  'Aspecto Susceptible de Mejora (ASM)',
  'Clasificación',
  'Área responsable',
  'Actividades / Acciones a Empezar',
  'Fecha de Término',
  'Resultados Esperados',
  'Productos y/o evidencias',
  '% de avance',
  'Observaciones / Justificaciones',
  'Programa / Fondo',
] as const;

/** 31/03/2025 as a serial: most rows are overdue in any later year, which is what a report lists at length. */
const FIRST_TERMINO = 45747;

/** An Anexo A of one programme with texts as long as those of the signed Anexo I. */
export function manyAnexoA(count: number): Grid {
  const [, ...signed] = signedRows();
  const rows = Array.from({ length: count }, (_, index): readonly CellValue[] => {
    const [, hallazgo = '', recomendacion = '', mejora = ''] = signed[index % signed.length] ?? [];
    return [
      index + 1,
      recomendacion,
      'Específico',
      'Dirección de Programas Federales',
      `${hallazgo} Actividad ${index + 1}.`,
      FIRST_TERMINO + (index % 400),
      mejora,
      'Documento, oficio y liga de publicación',
      ((index % 20) * 5) / 100,
      index % 3 === 0 ? 'Se solicitó información a la dependencia.' : '',
      'FAFEF',
    ];
  });
  return [[...ANEXO_A], ...rows];
}

export function received(file: string, grid: Grid): ReceivedTableFile {
  return { file, sheets: [{ name: file, grid }] };
}

function programmeOf(index: number): string {
  return `E${String(Math.floor(index / ROWS_PER_PROGRAMME) + 1).padStart(3, '0')}`;
}

function signedRows(): Grid {
  return Papa.parse<string[]>(readFileSync(SIGNED, 'utf8'), { skipEmptyLines: true }).data;
}
