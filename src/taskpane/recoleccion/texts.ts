export const texts = {
  sinFichas: 'Este libro no tiene fichas técnicas de indicadores. Instálelas o importe su lista.',
  instalar: 'Ir a Formatos',
} as const;
