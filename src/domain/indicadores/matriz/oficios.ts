/** Texts to copy: the oficio of results of each dependency (MTY 7.26) and the list for the Contraloría (MTY 7.28). */
import {
  atencionLine,
  oficioResultados,
  PRESENTE,
  relacionContraloria,
  rezagoLine,
  SALUDO,
} from '../../messages/oficiosMatriz';
import { foldText } from '../../text/foldText';
import { conteoText } from './conteo';
import type { GrupoMatriz, LineaMatriz, MatrizModel } from './matrizModel';
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
  const { trimestre, corte, citaMonterrey } = model;
  const lineas = model.lineas.filter((linea) => linea.dependencia === grupo.nombre);
  return {
    asunto: oficioResultados.asunto(grupo.nombre, trimestre),
    cuerpo: [
      oficioResultados.destinatario(grupo.nombre),
      PRESENTE,
      '',
      ...preliminarLines(model),
      oficioResultados.informa(trimestre, corte, citaMonterrey),
      '',
      `${oficioResultados.cuenta(grupo.indicadores, conteoText(grupo.conteo))}${avanceOf(grupo)}`,
      '',
      ...attentionLines(lineas),
      '',
      ...planLines(model, lineas),
      oficioResultados.comunicar,
      '',
      SALUDO,
    ].join('\n'),
  };
}

/** Nobody is to take for the quarter's what may still change. */
function preliminarLines({ preliminar }: MatrizModel): readonly string[] {
  return preliminar === null ? [] : [preliminar, ''];
}

function avanceOf({ avanceFisico, calculables }: GrupoMatriz): string {
  return avanceFisico === null ? '' : oficioResultados.avance(calculables, puntosText(avanceFisico));
}

function attentionLines(lineas: readonly LineaMatriz[]): readonly string[] {
  const attention = lineas.filter(({ semaforo }) => NEEDS_ATTENTION.has(semaforo));
  if (attention.length === 0) return [oficioResultados.ninguno];
  return [
    oficioResultados.atencion,
    ...attention.map((linea, index) => atencionLine(index + 1, cifrasOf(linea), linea)),
  ];
}

function planLines({ citaMonterrey }: MatrizModel, lineas: readonly LineaMatriz[]): readonly string[] {
  const lags = lineas.some(({ semaforo }) => semaforo === 'En rezago');
  return lags && citaMonterrey ? [oficioResultados.plan, ''] : [];
}

function cifrasOf(linea: LineaMatriz) {
  const { clave, nombre, meta, resultado, cumplimiento } = linea;
  return {
    clave,
    nombre,
    meta: cifraText(meta),
    resultado: cifraText(resultado),
    cumplimiento: cumplimiento === null ? '' : cumplimientoText(linea),
  };
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
  return {
    asunto: relacionContraloria.asunto(model.trimestre),
    cuerpo: [
      relacionContraloria.destinatario(model.citaMonterrey),
      PRESENTE,
      '',
      ...preliminarLines(model),
      ...rezagoLines(model, rezago),
      '',
      SALUDO,
    ].join('\n'),
    encabezados: ENCABEZADOS,
    filas: rezago.map((linea) => {
      const { clave, nombre, meta, resultado } = cifrasOf(linea);
      const { dependencia, programa, motivo } = linea;
      return [dependencia, programa, clave, nombre, meta, resultado, cumplimientoText(linea), motivo];
    }),
  };
}

function rezagoLines(model: MatrizModel, rezago: readonly LineaMatriz[]): readonly string[] {
  const { trimestre, corte, citaMonterrey } = model;
  if (rezago.length === 0) return [relacionContraloria.ninguno(trimestre, corte)];
  const dependencias = model.dependencias.filter(({ conteo }) => conteo['En rezago'] > 0);
  return [
    relacionContraloria.remite(trimestre, corte, citaMonterrey),
    '',
    relacionContraloria.cuenta(rezago.length, dependencias.length),
    ...dependencias.flatMap(({ nombre }) => [
      '',
      nombre,
      ...rezago
        .filter(({ dependencia }) => dependencia === nombre)
        .map((linea) => rezagoLine({ ...cifrasOf(linea), cumplimiento: cumplimientoText(linea) })),
    ]),
  ];
}
