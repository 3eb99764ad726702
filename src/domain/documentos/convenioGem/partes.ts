import type { Firma } from '../documento';

export const SECRETARIA: Firma = {
  calidad: 'Por "LA SECRETARÍA"',
  cargo: 'Subsecretaría de Planeación y Presupuesto de la Secretaría de Finanzas',
};
export const CONTRALORIA: Firma = {
  calidad: 'Por "LA CONTRALORÍA"',
  cargo: 'Subsecretaría de Control y Evaluación de la Secretaría de la Contraloría',
};
export const SUJETO: Firma = { calidad: 'Por "EL SUJETO EVALUADO"' };

/** The three parties, by the units that the norm names; whoever represents each is the user's to say. */
export const PARTES: readonly Firma[] = [SECRETARIA, CONTRALORIA, SUJETO];

const DIRECCION_GENERAL =
  'Dirección General de Evaluación del Desempeño Institucional de la Secretaría de Finanzas';

export const RESPONSABLE_SECRETARIA: Firma = {
  calidad: 'Responsable por "LA SECRETARÍA"',
  cargo: DIRECCION_GENERAL,
};
export const RESPONSABLE_CONTRALORIA: Firma = {
  calidad: 'Responsable por "LA CONTRALORÍA"',
  cargo: 'Órgano Interno de Control del sujeto evaluado',
};
export const RESPONSABLE_SUJETO: Firma = {
  calidad: 'Responsable por "EL SUJETO EVALUADO"',
  cargo: 'Unidad de Información, Planeación, Programación y Evaluación',
};

/** To whom a prórroga is asked for (cl. 7ª). */
export const RESUELVE_PRORROGA: Firma = { calidad: 'Resuelve la prórroga', cargo: DIRECCION_GENERAL };

/** Whom clause TERCERA designates. */
export const RESPONSABLES: readonly Firma[] = [
  RESPONSABLE_SECRETARIA,
  RESPONSABLE_CONTRALORIA,
  RESPONSABLE_SUJETO,
];
