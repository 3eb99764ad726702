/** Where Inicio stands, for who reads it without writing its sheet. */
export const INICIO_SHEET = 'Inicio';

/** Defined names of the cells of Inicio that title blocks repeat. */
export const INICIO_NAMES = {
  institucion: 'Institucion',
  perfil: 'Perfil',
  ejercicio: 'EjercicioFiscal',
  trimestre: 'Trimestre',
  programa: 'ProgramaDelLibro',
  elaboro: 'Elaboro',
  reviso: 'Reviso',
  autorizo: 'Autorizo',
} as const;
