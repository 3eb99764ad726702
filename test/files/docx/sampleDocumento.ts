import type { Bloque, Documento } from '../../../src/domain/documentos/documento';

const LONG =
  'Con fundamento en los lineamientos aplicables, la unidad responsable del programa presupuestario se compromete a atender los aspectos susceptibles de mejora que se describen, en los plazos y con las evidencias que se señalan, y a informar de su avance a la unidad de evaluación.';

/** Every kind of block, with what people write in them. */
export function sampleDocumento(rows = 12): Documento {
  return {
    id: 'convenio',
    nombre: 'Convenio E001',
    titulo: 'Convenio para la mejora del desempeño',
    orientacion: 'vertical',
    membrete: ['[Logotipo de la institución]', 'Dependencia inventada · [Domicilio]'],
    pie: 'Convenio E001 · Programa inventado',
    bloques: [
      { tipo: 'titulo', texto: 'Convenio para la mejora del desempeño\ny resultados gubernamentales' },
      {
        tipo: 'parrafo',
        alineacion: 'derecha',
        texto: [
          { texto: 'Oficio núm. ' },
          { texto: 'Número de oficio', porLlenar: true },
          { texto: '\nMunicipio inventado, a 21 de noviembre de 2026' },
        ],
      },
      { tipo: 'subtitulo', texto: 'Antecedentes' },
      { tipo: 'parrafo', texto: [{ texto: 'PRIMERA. ', negrita: true }, { texto: LONG }] },
      { tipo: 'lista', marca: 'letra', elementos: [LONG, 'Segundo inciso.', 'Tercer inciso.'] },
      { tipo: 'lista', marca: 'numero', elementos: ['Uno.', 'Dos.'] },
      { tipo: 'lista', marca: 'letra', elementos: ['Vuelve a empezar en a).'] },
      { tipo: 'lista', marca: 'vineta', elementos: ['Una viñeta.', [{ texto: 'Otra', porLlenar: true }]] },
      { tipo: 'subtitulo', texto: 'Compromisos' },
      commitments(rows),
      { tipo: 'tabla', encabezados: ['Uno', 'Dos'], anchos: [1, 1], filas: [], vacia: 'Sin compromisos.' },
      { tipo: 'salto', orientacion: 'horizontal' },
      { tipo: 'titulo', texto: 'Anexo I' },
      wide(rows),
      { tipo: 'salto', orientacion: 'vertical' },
      {
        tipo: 'parrafo',
        texto: 'Leído el presente convenio y enteradas las partes de su contenido, lo firman.',
      },
      {
        tipo: 'firmas',
        firmas: [
          { calidad: 'Por la Secretaría', nombre: 'Titular inventada', cargo: 'Secretaria de Finanzas' },
          { calidad: 'Por la Contraloría', cargo: 'Contralor' },
          { calidad: 'Por el sujeto evaluado' },
        ],
      },
    ],
  };
}

function commitments(rows: number): Bloque {
  return {
    tipo: 'tabla',
    encabezados: ['No.', 'Compromiso', 'Responsable'],
    anchos: [8, 60, 32],
    filas: Array.from({ length: rows }, (_, index) => [
      [
        { texto: String(index + 1), alineacion: 'centro' as const },
        { texto: index % 3 === 0 ? LONG : `Compromiso ${index + 1}` },
        { texto: 'Enlace de Parques' },
      ],
      [
        { texto: 'Fecha comprometida de cumplimiento', columnas: 2, negrita: true },
        { texto: '30/07/2026', alineacion: 'derecha' as const },
      ],
    ]).flat(),
    vacia: 'Sin compromisos.',
  };
}

function wide(rows: number): Bloque {
  const columns = 10;
  return {
    tipo: 'tabla',
    encabezados: Array.from({ length: columns }, (_, index) => `Encabezado de la columna ${index + 1}`),
    anchos: [3, 14, 8, 8, 14, 8, 8, 8, 8, 8],
    filas: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_each, column) => ({
        texto: column === 1 ? LONG : `Dato ${row + 1}.${column + 1}`,
      })),
    ),
    vacia: 'Sin filas.',
  };
}
