import type { RowValues } from '../src/domain/changes';

/** The faults that people leave in an Anexo A, each in one of so many rows. They overlap, as in real tables. */
const FAULTS: readonly {
  readonly every: number;
  readonly spoil: (row: RowValues, index: number) => RowValues;
}[] = [
  { every: 97, spoil: (row) => ({ ...row, numero: 1 }) },
  { every: 89, spoil: (row) => ({ ...row, clave: '' }) },
  { every: 101, spoil: (row) => ({ ...row, clave: 'P001-001' }) },
  { every: 7, spoil: (row, index) => ({ ...row, clasificacion: pick(CLASIFICACIONES, index) }) },
  { every: 11, spoil: (row, index) => ({ ...row, prioridad: pick(PRIORIDADES, index) }) },
  { every: 13, spoil: (row, index) => ({ ...row, termino: pick(TEXT_DATES, index) }) },
  { every: 31, spoil: (row, index) => ({ ...row, termino: pick(NO_DATES, index) }) },
  { every: 17, spoil: (row) => ({ ...row, asm: `<p><b>${String(row.asm)}</b></p>` }) },
  { every: 19, spoil: (row) => ({ ...row, resultados: '' }) },
  { every: 23, spoil: (row) => ({ ...row, evidencias: '  ' }) },
  { every: 29, spoil: (row, index) => ({ ...row, avance: pick(PERCENTS, index) }) },
  { every: 37, spoil: (row) => ({ ...row, inicio: LATEST + 30 }) },
  { every: 41, spoil: (row, index) => ({ ...row, actividades: `ACCIÓN común ${index % 5}` }) },
];

const CLASIFICACIONES = ['especifico', 'ESPECÍFICO', 'Inter-institucional', 'Por definir'];
const PRIORIDADES = ['alta', 'MEDIO', 'Baja', 'Urgente'];
const TEXT_DATES = ['30/11/2026', '2026-11-13', '25/12/2026'];
const NO_DATES = ['31/02/2026', 'por definir'];
const PERCENTS = [45, 120, '45%', 'mucho', -0.1];

/** 01/07/2026 as a serial: the first committed date, and the last. */
const FIRST = 46204;
const LATEST = FIRST + 399;
const ROWS_PER_PROGRAMME = 50;

/** Rows of an Anexo A as a table holds them, the same for the same count. */
export function faultyAnexoA(count: number): readonly RowValues[] {
  return Array.from({ length: count }, (_, index) =>
    FAULTS.filter(({ every }) => index % every === every - 1).reduce(
      (row, { spoil }) => spoil(row, index),
      goodRow(index),
    ),
  );
}

function goodRow(index: number): RowValues {
  const programa = `P${String(Math.floor(index / ROWS_PER_PROGRAMME) + 1).padStart(3, '0')}`;
  const numero = (index % ROWS_PER_PROGRAMME) + 1;
  return {
    numero,
    asm: `Integrar el padrón de beneficiarios del componente ${index + 1} con su metodología de cuantificación.`,
    clasificacion: 'Específico',
    responsable: 'Dirección de Programas Federales',
    actividades: `Elaborar, validar y publicar el documento ${index + 1} en el portal de transparencia.`,
    termino: FIRST + (index % 400),
    resultados: 'Información actualizada, consistente y monitoreable de las poblaciones.',
    evidencias: 'Documento, oficio de validación y liga de publicación',
    avance: (index % 21) / 20,
    clave: `${programa}-${String(numero).padStart(3, '0')}`,
    evaluacion: programa,
    programa,
    prioridad: 'Alto',
    inicio: FIRST - 60 - (index % 20),
  };
}

function pick<T>(values: readonly T[], index: number): T | '' {
  return values[index % values.length] ?? '';
}
