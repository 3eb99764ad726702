/** One month of the real Anexo I, as it is done twice: in the pane and in the terminal. The percentages are invented. */
export const CAPTURED = [
  { clave: 'E007-001', accion: 1, acciones: 1, avance: '55' },
  { clave: 'E007-002', accion: 1, acciones: 1, avance: '30' },
  { clave: 'E007-003', accion: 1, acciones: 1, avance: '45' },
  { clave: 'E007-004', accion: 1, acciones: 1, avance: '100' },
  { clave: 'E007-005', accion: 1, acciones: 2, avance: '100' },
  { clave: 'E007-005', accion: 2, acciones: 2, avance: '50' },
] as const;

/** What was delivered for the first action of E007-005. */
export const EVIDENCE = { evidencia: 'Memorándum de solicitud', fecha: '2026-02-16' } as const;

export const INSTITUCION = 'Secretaría de Educación Pública';
export const PROGRAMA = 'E007';
export const FIRMA = '2025-09-23';
export const PERIODO = '2026-03';
export const CORTE = '2026-03-31';
/** What the person corrects, all of its kind at once. */
export const CORRECTED_RULE = 'texto-con-marcas';
