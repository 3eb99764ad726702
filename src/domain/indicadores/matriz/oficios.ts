/** Texts to copy: the oficio of results of each dependency (MTY 7.26) and the list for the Contraloría (MTY 7.28). */
import { formatDate } from '../../dates/formatDate';
import { counted } from '../../messages/counted';
import { trimestreLabel } from '../../messages/matriz';
import { foldText } from '../../text/foldText';
import { conteoText } from './conteo';
import type { LineaMatriz, MatrizModel } from './matrizModel';
import { cifraText, cumplimientoText, puntosText } from './mostrado';

export interface Oficio {
  readonly asunto: string;
  /** Paragraphs and lines separated by line breaks. */
  readonly cuerpo: string;
}

export interface ListaContraloria extends Oficio {
  /** One per indicator «En rezago», in the order of the matrix. */
  readonly filas: readonly (readonly string[])[];
  readonly encabezados: readonly string[];
}

const PROCEDIMIENTO = 'procedimiento Seguimiento al Desempeño P-SEJ-PEP-02, versión 05';
const NEEDS_ATTENTION: ReadonlySet<string> = new Set([
  'En rezago',
  'En riesgo',
  'No disponible',
  'No calculable',
]);

/** `null` when the matrix has no indicator of that dependency; its name is compared folded. */
export function oficioDeResultados(model: MatrizModel, dependencia: string): Oficio | null {
  const grupo = model.dependencias.find(({ nombre }) => foldText(nombre) === foldText(dependencia));
  if (!grupo) return null;
  const lineas = model.lineas.filter((linea) => linea.dependencia === grupo.nombre);
  const attention = lineas.filter(({ semaforo }) => NEEDS_ATTENTION.has(semaforo));
  const asunto = `Resultados de los indicadores de ${grupo.nombre}, ${trimestreLabel(model.trimestre)}`;
  const fundamento = model.citaMonterrey
    ? `, con fundamento en los numerales 7.26 y 7.27 del ${PROCEDIMIENTO}`
    : '';
  const avance =
    grupo.avanceFisico === null
      ? ''
      : ` El avance físico, promedio de ${counted(grupo.calculables, 'indicador', 'indicadores')} con cumplimiento, es de ${puntosText(grupo.avanceFisico)} %.`;
  return {
    asunto,
    cuerpo: [
      `A la persona titular de ${grupo.nombre}`,
      'Presente.',
      '',
      ...preliminarLines(model),
      `Por este medio${fundamento}, hago de su conocimiento los resultados de sus indicadores en el ${trimestreLabel(model.trimestre)}, con corte al ${formatDate(model.corte, 'larga')}, para que se realicen las acciones preventivas o correctivas que correspondan.`,
      '',
      `Se da seguimiento a ${counted(grupo.indicadores, 'indicador', 'indicadores')}: ${conteoText(grupo.conteo)}.${avance}`,
      '',
      ...(attention.length === 0
        ? ['Ninguno requiere acciones preventivas o correctivas.']
        : ['Requieren su atención:', ...attention.map(attentionLine)]),
      '',
      ...closing(model, lineas),
    ].join('\n'),
  };
}

/** Nobody is to take for the quarter's what may still change. */
function preliminarLines({ preliminar }: MatrizModel): readonly string[] {
  return preliminar === null ? [] : [preliminar, ''];
}

function attentionLine(linea: LineaMatriz, index: number): string {
  const figures = `meta ${cifraText(linea.meta)}, resultado ${cifraText(linea.resultado)}, ${
    linea.cumplimiento === null ? '' : `cumplimiento ${cumplimientoText(linea)}, `
  }«${linea.semaforo}»`;
  return `${index + 1}. ${linea.clave}, ${linea.nombre}: ${figures}. ${linea.recomendacion}`.trim();
}

function closing(model: MatrizModel, lineas: readonly LineaMatriz[]): readonly string[] {
  const lags = lineas.some(({ semaforo }) => semaforo === 'En rezago');
  const plan =
    lags && model.citaMonterrey
      ? [
          'Por cada indicador «En rezago», la Contraloría Municipal solicitará su justificación, una acción de mejora y su fecha compromiso (numeral 7.28); el Plan de Acciones de Indicadores se envía a más tardar el último día hábil del mes (apartado IV).',
          '',
        ]
      : [];
  return [
    ...plan,
    'Le solicito comunicar estos resultados a las personas titulares de las unidades administrativas competentes.',
    '',
    'Sin otro particular, le envío un cordial saludo.',
  ];
}

const ENCABEZADOS = [
  'Dependencia / Entidad',
  'Programa',
  'Clave',
  'Indicador',
  'Meta',
  'Resultado',
  'Cumplimiento',
  'Motivo',
] as const;

/** Whom the Contraloría has to ask for a justification, an improvement and a date. */
export function listaContraloria(model: MatrizModel): ListaContraloria {
  const rezago = model.lineas.filter(({ semaforo }) => semaforo === 'En rezago');
  const dependencias = model.dependencias.filter(({ conteo }) => conteo['En rezago'] > 0);
  const trimestre = trimestreLabel(model.trimestre);
  const filas = rezago.map((linea) => [
    linea.dependencia,
    linea.programa,
    linea.clave,
    linea.nombre,
    cifraText(linea.meta),
    cifraText(linea.resultado),
    cumplimientoText(linea),
    linea.motivo,
  ]);
  const fundamento = model.citaMonterrey ? `, conforme al numeral 7.28 del ${PROCEDIMIENTO}` : '';
  const cuerpo =
    rezago.length === 0
      ? [
          `En el ${trimestre}, con corte al ${formatDate(model.corte, 'larga')}, ningún indicador quedó «En rezago».`,
        ]
      : [
          `Por este medio${fundamento}, remito la relación de los indicadores que en el ${trimestre}, con corte al ${formatDate(model.corte, 'larga')}, quedaron «En rezago», para que se soliciten a cada dependencia la justificación, la acción de mejora y la fecha compromiso de cada uno.`,
          '',
          `${rezago.length === 1 ? 'Es' : 'Son'} ${counted(rezago.length, 'indicador', 'indicadores')} de ${counted(dependencias.length, 'dependencia')}:`,
          ...dependencias.flatMap(({ nombre }) => [
            '',
            nombre,
            ...rezago.filter(({ dependencia }) => dependencia === nombre).map(rezagoLine),
          ]),
        ];
  return {
    asunto: `Indicadores «En rezago» del ${trimestre}`,
    cuerpo: [
      model.citaMonterrey ? 'A la Contraloría Municipal' : 'A la Contraloría',
      'Presente.',
      '',
      ...preliminarLines(model),
      ...cuerpo,
      '',
      'Sin otro particular, le envío un cordial saludo.',
    ].join('\n'),
    encabezados: ENCABEZADOS,
    filas,
  };
}

function rezagoLine(linea: LineaMatriz): string {
  return `- ${linea.clave}, ${linea.nombre}: meta ${cifraText(linea.meta)}, resultado ${cifraText(linea.resultado)}, cumplimiento ${cumplimientoText(linea)}.`;
}
