/** One month of the real Convenio, as it is done in the terminal and in the pane. The percentages are invented. */
export const PROGRAMA = 'Prestaciones potestativas';
export const INSTITUCION = 'Instituto de Seguridad Social del Estado de México y Municipios';
export const FIRMA = '2021-05-17';
export const PERIODO = '2021-06';
export const CORTE = '2021-06-30';

/** The number 3 is given twice, so each is named by its clave; of the fifth nothing is known. */
export const CAPTURED = [
  { clave: 'PP-001', avance: '100' },
  { clave: 'PP-002', avance: '40' },
  { clave: 'PP-003', avance: '50' },
  { clave: 'PP-004', avance: '0' },
] as const;

/** What was delivered for the first. */
export const EVIDENCE = { evidencia: 'Oficio 207C/120/2021', fecha: '2021-06-28' } as const;

export function captureCsv(): string {
  const rows = CAPTURED.map(({ clave, avance }, index) => {
    const { evidencia, fecha } = index === 0 ? EVIDENCE : { evidencia: '', fecha: '' };
    return [clave, `${avance}%`, evidencia, fecha].join(',');
  });
  return ['clave,avance,evidencia,fecha_entrega', ...rows].join('\n');
}
