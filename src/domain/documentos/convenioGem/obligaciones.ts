/** Clause SEGUNDA, in its words. */
export const OBLIGACIONES: readonly { readonly parte: string; readonly incisos: readonly string[] }[] = [
  {
    parte: 'De "LA SECRETARÍA"',
    incisos: [
      'Promover la integración de la evaluación y de los resultados, al Sistema Integral de Evaluación del Desempeño (SIED);',
      'Vigilar que los Aspectos Susceptibles de Mejora y resultados de la evaluación se articulen invariablemente a la planeación y proceso presupuestario subsecuente;',
      'Dar seguimiento al cumplimiento de los Aspectos Susceptibles de Mejora, conforme al plazo establecido en la Cláusula Cuarta del presente Convenio;',
      'Verificar la calidad del cumplimiento de los Aspectos Susceptibles de Mejora;',
      'Convocar y acudir a las sesiones en las que se mostrarán los documentos que acrediten el cumplimiento de los Aspectos Susceptibles de Mejora;',
      'Vigilar y supervisar que todos los documentos de la evaluación aplicada estén publicados en las páginas de internet del sujeto evaluado;',
      'Apoyar y/o asesorar a las dependencias; y',
      'Dictaminar la procedencia del cumplimiento de los Aspectos Susceptibles de Mejora.',
    ],
  },
  {
    parte: 'De "LA CONTRALORÍA"',
    incisos: [
      'A través del Órgano Interno de Control de "El Sujeto Evaluado", supervisar el cumplimiento de Aspectos Susceptibles de Mejora emitidos con motivo de la evaluación;',
      'Acudir a las sesiones en las que se presentará e informará de los documentos que acrediten el cumplimiento de los Aspectos Susceptibles de Mejora;',
      'Verificar la publicación y veracidad de la información, a través del Órgano Interno de Control del sujeto evaluado;',
      'Vigilar el cumplimiento a las disposiciones aplicables; e',
      'Iniciar las investigaciones correspondientes y, en su caso, el procedimiento de responsabilidad administrativa, cuando las personas servidoras públicas incurran en faltas administrativas relacionadas con el incumplimiento a lo dispuesto en el presente Convenio.',
    ],
  },
  {
    parte: 'De "EL SUJETO EVALUADO"',
    incisos: [
      'Publicar los resultados de la evaluación a través de su página de internet;',
      'Determinar fechas compromiso para el cumplimiento de los Aspectos Susceptibles de Mejora;',
      'Dar seguimiento en tiempo y forma a los Aspectos Susceptibles de Mejora derivados del proceso de evaluación al Programa presupuestario;',
      'Acudir a las sesiones para presentar los documentos que acrediten el cumplimiento de los Aspectos Susceptibles de Mejora;',
      'Atender los Aspectos Susceptibles de Mejora en los plazos establecidos; y',
      'Enviar a "LA SECRETARÍA" y a "LA CONTRALORÍA" los resultados y documentos finales con los que se da cumplimiento a los Aspectos Susceptibles de Mejora.',
    ],
  },
];
