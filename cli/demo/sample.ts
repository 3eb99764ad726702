/** The invented sample year: where its files are, and its monthly figures. */
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { cellText, type CellValue } from '../../src/domain/cell';
import { readNumber } from '../../src/domain/numbers/readNumber';
import type { Periodo } from '../../src/domain/records';
import { readTableFile } from '../../src/files/readTableFile';

export const DEMO_FOLDER = resolve(__dirname, '../../demo');
const INDICATORS_FOLDER = join(DEMO_FOLDER, 'indicadores');

/** Every title of the sample says it: nobody may take it for a real municipality. */
export const INSTITUCION = 'Municipio de Valle Inventado (datos inventados)';

export const SAMPLE_FILES = {
  fichas: join(INDICATORS_FOLDER, 'fichas.csv'),
  enlaces: join(INDICATORS_FOLDER, 'enlaces.csv'),
  presupuesto: join(INDICATORS_FOLDER, 'presupuesto.csv'),
  datos: join(INDICATORS_FOLDER, 'datos_2026.csv'),
  /** Encrypted by LibreOffice: nothing here can write one. */
  conContrasena: join(INDICATORS_FOLDER, 'con_contrasena.xlsx'),
} as const;

/** The year's figures, of every variable and month that the data tables ask for. */
export interface SampleYear {
  /** @throws Error when the sample lacks that figure: it must be complete */
  dato(clave: string, variable: string, mes: Periodo): number;
}

export async function readSampleYear(): Promise<SampleYear> {
  const figures = new Map<string, number>();
  for (const [clave = '', variable = '', mes = '', dato = ''] of await readRows(SAMPLE_FILES.datos)) {
    const reading = readNumber(dato);
    if (reading.kind === 'number') figures.set(figureKey(clave, variable, mes), reading.number);
  }
  return {
    dato: (clave, variable, mes) => {
      const figure = figures.get(figureKey(clave, variable, mes));
      if (figure === undefined) throw new Error(`La muestra no trae ${clave}, «${variable}», de ${mes}.`);
      return figure;
    },
  };
}

/** Without the title and the headings. */
async function readRows(path: string): Promise<readonly (readonly CellValue[])[]> {
  const file = await readTableFile(basename(path), await readFile(path));
  return file.ok ? (file.sheets[0]?.grid.slice(2) ?? []) : [];
}

function figureKey(...parts: readonly CellValue[]): string {
  return parts.map(cellText).join('\u0000');
}
