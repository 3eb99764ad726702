/**
 * Convenio para la Mejora del Desempeño y Resultados (IEEM 3.1 and 3.2). The norm says what it defines and who signs it,
 * and gives no clauses: what joins its elements is worded here, in the norm's own words.
 */
import { afterDe } from '../articulo';
import { convenioIeem as formato } from '../../formats/convenioIeem';
import { plainText, type TableRow } from '../../tables/tableData';
import { isFiller } from '../../text/filler';
import { foldText } from '../../text/foldText';
import { tableOf } from '../../seguimiento';
import { celda, firmas, lista, lugarYFecha, parrafo, subtitulo, tabla, titulo } from '../bloques';
import type { Bloque, Documento, Firma, Texto } from '../documento';
import { cellOrBlank, evaluacionOf, programaOf, rowsOfEvaluacion } from '../filas';
import { institucionTexto, membreteDe, nombreDeArchivo } from '../identidad';
import type { Elegido, Entorno, Modelo } from '../modelo';
import { evaluacionOpciones } from '../opciones';
import { paeOf } from '../pae';
import { blanco, dato, negrita, texto } from '../texto';

const SECRETARIA: Firma = { calidad: 'Secretaría Ejecutiva' };

export const convenioIeem: Modelo = {
  id: 'convenio-ieem',
  nombre: 'Convenio para la Mejora del Desempeño y Resultados',
  proposito:
    'Los compromisos, actividades, productos, responsables y plazos de una evaluación, para que los firmen la Secretaría Ejecutiva y las unidades ejecutoras.',
  formato: formato.id,
  pide: ['evaluacion'],
  firmas: ({ seguimiento }) => firmantesOf(tableOf(seguimiento, formato.id)?.rows ?? []),
  opciones: (entorno) => ({ evaluacion: evaluacionOpciones(entorno, formato.id) }),
  make: (entorno, elegido) => ({ documento: makeConvenio(entorno, elegido) }),
};

function makeConvenio(entorno: Entorno, { evaluacion: clave, datos }: Elegido): Documento {
  const evaluacion = evaluacionOf(entorno, clave);
  const rows = rowsOfEvaluacion(entorno, formato.id, clave);
  const fecha = evaluacion?.firma ?? entorno.fecha;
  return {
    id: convenioIeem.id,
    nombre: nombreDeArchivo('Convenio para la Mejora del Desempeño', evaluacion?.clave ?? ''),
    titulo: convenioIeem.nombre,
    orientacion: 'horizontal',
    membrete: membreteDe(entorno.seguimiento),
    pie: convenioIeem.nombre,
    bloques: [
      titulo('CONVENIO PARA LA MEJORA DEL DESEMPEÑO Y RESULTADOS'),
      ...proemio(entorno, clave, rows),
      subtitulo('Compromisos, actividades, productos, responsables y plazos'),
      compromisos(rows),
      ...integracion(rows),
      ...seguimientoYCierre(entorno),
      parrafo(
        'Leído el presente Convenio, lo suscriben la persona titular de la Secretaría Ejecutiva y las personas titulares de las unidades ejecutoras.',
      ),
      parrafo(lugarYFecha(datos, fecha), 'derecha'),
      firmas(firmantesOf(rows), datos),
    ],
  };
}

function proemio(entorno: Entorno, clave: string, rows: readonly TableRow[]): readonly Bloque[] {
  const { seguimiento, esDeSuNorma } = entorno;
  const evaluacion = evaluacionOf(entorno, clave);
  const programa = dato(programaOf(evaluacion, rows), 'Programa presupuestario');
  const norma = esDeSuNorma
    ? ', conforme a la fase 3 del Mecanismo de Seguimiento a los Aspectos Susceptibles de Mejora'
    : '';
  const unidades = unidadesOf(rows);
  return [
    parrafo(
      texto`Convenio que suscriben la Secretaría Ejecutiva ${afterDe(institucionTexto(seguimiento))}, unidad responsable del seguimiento, y las unidades ejecutoras ${unidades.length === 0 ? blanco('Unidades ejecutoras') : list.format(unidades)}, para la solución e implementación de los Aspectos Susceptibles de Mejora (ASM) derivados de la evaluación del programa presupuestario ${negrita(programa)}, correspondiente al ejercicio fiscal ${dato(evaluacion?.ejercicio, 'Ejercicio evaluado')}, del Programa Anual de Evaluación (PAE) ${paeOf(evaluacion)}${norma}. En él se definen los compromisos (acuerdos de mejora), las actividades específicas, los productos (evidencias documentales) y los plazos de ejecución.`,
    ),
  ];
}

function compromisos(rows: readonly TableRow[]): Bloque {
  const { official } = formato;
  return tabla(
    official.map(({ heading, width }) => ({ encabezado: heading, ancho: width })),
    rows.map((row) => official.map((column) => celda(cellOrBlank(row, column)))),
    'El Convenio no tiene compromisos.',
  );
}

/** 3.3, «de ser el caso»: nothing where no ASM is integrated. */
function integracion(rows: readonly TableRow[]): readonly Bloque[] {
  const integrated = rows.flatMap((row): readonly Texto[] => {
    const actividad = plainText(row, 'integracionPaa');
    if (actividad === '' || isFiller(actividad)) return [];
    return [texto`ASM ${dato(plainText(row, 'numero'), 'No.')}: ${actividad}`];
  });
  if (integrated.length === 0) return [];
  return [
    subtitulo('Integración programática'),
    parrafo(
      'Las siguientes acciones de solventación se integran como actividades estratégicas prioritarias en el Programa Anual de Actividades (PAA):',
    ),
    lista('vineta', integrated),
  ];
}

function seguimientoYCierre({ seguimiento }: Entorno): readonly Bloque[] {
  const { cierre = [] } = seguimiento.perfil;
  const nombres = new Intl.ListFormat('es-MX').format(cierre.map(({ nombre }) => nombre));
  return [
    subtitulo('Publicación, seguimiento y cierre'),
    lista('numero', [
      'Una copia del presente Convenio queda en resguardo de la Secretaría Ejecutiva y otra de la Dirección de Administración, para fines de seguimiento presupuestario.',
      'El Convenio se publica en el portal de Internet oficial, en el apartado de Transparencia.',
      'Las unidades ejecutoras implementan las acciones comprometidas y generan la evidencia de soporte; la Secretaría Ejecutiva compila la información y las evidencias de avance de forma bimestral.',
      ...(cierre.length === 0
        ? []
        : [
            `Un ASM será considerado formalmente solventado solo si la evidencia documental satisface los criterios técnicos de solventación: ${nombres}. Con ellos se integra el Acta de Atención de ASM.`,
          ]),
    ]),
  ];
}

/** The Secretaría Ejecutiva signs once, also when it carries out some of the actions itself. */
function firmantesOf(rows: readonly TableRow[]): readonly Firma[] {
  const unidades = unidadesOf(rows);
  const units = unidades.length === 0 ? ['Unidad ejecutora'] : unidades;
  const others = units.filter((unidad) => foldText(unidad) !== foldText(SECRETARIA.calidad));
  return [SECRETARIA, ...others.map((unidad) => ({ calidad: unidad }))];
}

/** Each unit once, as it is first written. */
function unidadesOf(rows: readonly TableRow[]): readonly string[] {
  const found = new Map<string, string>();
  for (const row of rows) {
    const unidad = plainText(row, 'responsable').replace(/\s+/g, ' ');
    const key = foldText(unidad);
    if (key !== '' && !isFiller(unidad) && !found.has(key)) found.set(key, unidad);
  }
  return [...found.values()];
}

const list = new Intl.ListFormat('es-MX', { type: 'conjunction' });
