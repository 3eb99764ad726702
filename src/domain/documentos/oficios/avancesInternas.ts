/** Oficio of PUE-M art. 13: the advances of an internal evaluation to the IMPLAN, with copy to the Contraloría. */
import { withArticulo } from '../articulo';
import { formatPercent } from '../../advance/formatPercent';
import { realOf } from '../../advance/real';
import { hasEvidencia } from '../../advance/situation';
import { addDiasHabiles } from '../../calendar/diasHabiles';
import { formatDate } from '../../dates/formatDate';
import { anexoA } from '../../formats/anexoA';
import { documentoImpedimentos } from '../../messages/documentos';
import type { Asm } from '../../records';
import { celda, centrada, encabezadoDeOficio, firmas, parrafo, tabla } from '../bloques';
import type { Bloque, CeldaDocumento, Documento, Firma, Texto } from '../documento';
import { belongsTo, evaluacionOf, programaOf, rowsOfEvaluacion } from '../filas';
import { institucionTexto, membreteDe, nombreDeArchivo } from '../identidad';
import type { Elegido, Entorno, Modelo } from '../modelo';
import { evaluacionOpciones } from '../opciones';
import { blanco, dato, negrita, texto } from '../texto';

const FIRMAS: readonly Firma[] = [{ calidad: 'Atentamente' }];

const DIAS_HABILES = 5;

export const oficioAvancesInternas: Modelo = {
  id: 'oficio-avances-internas',
  nombre: 'Oficio de avances de evaluación interna',
  proposito:
    'Los avances del Plan de Acción de una evaluación interna, para entregarlos al IMPLAN con copia a la Contraloría.',
  formato: anexoA.id,
  soloDe: 'PUE-M',
  pide: ['evaluacion'],
  firmas: () => FIRMAS,
  opciones: (entorno) => ({ evaluacion: internas(entorno) }),
  impedimento: (entorno) => (internas(entorno).length === 0 ? documentoImpedimentos.sinInternas() : null),
  make: (entorno, elegido) => ({ documento: makeOficio(entorno, elegido) }),
};

/** Rows of no evaluation are of no internal one. */
function internas(entorno: Entorno) {
  return evaluacionOpciones(entorno, anexoA.id, (evaluacion) => evaluacion?.tipo === 'interna');
}

function makeOficio(entorno: Entorno, { evaluacion: clave, datos }: Elegido): Documento {
  const { seguimiento, fecha } = entorno;
  const evaluacion = evaluacionOf(entorno, clave);
  const rows = rowsOfEvaluacion(entorno, anexoA.id, clave);
  const programa = dato(programaOf(evaluacion, rows), 'Programa presupuestario');
  return {
    id: oficioAvancesInternas.id,
    nombre: nombreDeArchivo('Oficio de avances', clave),
    titulo: oficioAvancesInternas.nombre,
    orientacion: 'horizontal',
    membrete: membreteDe(seguimiento),
    pie: oficioAvancesInternas.nombre,
    bloques: [
      ...encabezadoDeOficio(
        datos,
        fecha,
        texto`Avances del Plan de Acción de la evaluación interna de ${programa}`,
      ),
      parrafo(
        texto`${blanco('Nombre de la persona titular del IMPLAN')}\n${negrita('Instituto Municipal de Planeación')}\nPresente.`,
      ),
      parrafo(
        texto`Con fundamento en el artículo 13, primer párrafo, de los Lineamientos para el Mecanismo de Seguimiento a los Aspectos Susceptibles de Mejora (ASM), clave PCCR2124/RLIN/IMPLAN/130/120424, ${withArticulo(institucionTexto(seguimiento))} entrega los avances del cumplimiento de las actividades señaladas en el Plan de Acción de ${negrita(programa)}, con los ASM debidamente clasificados y acompañados de los documentos probatorios respectivos.`,
      ),
      plazo(entorno, clave),
      avances(entorno, clave),
      parrafo('Sin otro particular, le envío un cordial saludo.'),
      firmas(FIRMAS, datos),
      parrafo('c.c.p. Contraloría Municipal. Para su conocimiento.'),
    ],
  };
}

/** Five business days from the notification of the final report; without it, what people have to write. */
function plazo(entorno: Entorno, clave: string): Bloque {
  const notificacion = evaluacionOf(entorno, clave)?.notificacion;
  if (notificacion === undefined) {
    return parrafo(
      texto`El informe final de la evaluación interna se notificó el ${blanco('Fecha de notificación')}.`,
    );
  }
  const vence = addDiasHabiles(entorno.seguimiento.calendar, notificacion, DIAS_HABILES);
  return parrafo(
    `El informe final de la evaluación interna se notificó el ${formatDate(notificacion, 'larga')}; el término de ${DIAS_HABILES} días hábiles concluye el ${formatDate(vence, 'larga')}.`,
  );
}

function avances({ asm }: Entorno, clave: string): Bloque {
  const isOf = belongsTo(clave);
  const followed = asm().filter((each) => each.aceptada && isOf(each.evaluacion));
  return tabla(
    [
      { encabezado: 'Núm.', ancho: 6 },
      { encabezado: 'Aspecto Susceptible de Mejora (ASM)', ancho: 30 },
      { encabezado: 'Clasificación', ancho: 14 },
      { encabezado: 'Actividades', ancho: 28 },
      { encabezado: 'Fecha de Término', ancho: 12 },
      { encabezado: '% de avance', ancho: 9 },
      { encabezado: 'Documentos probatorios', ancho: 24 },
    ],
    followed.map(rowOf),
    'La evaluación no tiene ASM.',
  );
}

function rowOf(asm: Asm): readonly CeldaDocumento[] {
  const { acciones } = asm;
  const real = realOf(acciones);
  return [
    centrada(dato(asm.numero, 'Núm.')),
    celda(dato(asm.texto, 'Aspecto Susceptible de Mejora (ASM)')),
    celda(dato(asm.clasificacion, 'Clasificación')),
    celda(ofEach(asm, ({ texto: words }) => words, 'Actividades')),
    celda(
      ofEach(
        asm,
        ({ termino }) => (termino === undefined ? '' : formatDate(termino, 'corta')),
        'Fecha de Término',
      ),
    ),
    centrada(real === null ? blanco('% de avance') : formatPercent(real)),
    celda(
      ofEach(
        asm,
        (accion) => (hasEvidencia(accion) ? accion.evidenciaEntregada : ''),
        'Documento probatorio',
      ),
    ),
  ];
}

/** One line for each action, numbered where there are several; the blank stands where one says nothing. */
function ofEach({ acciones }: Asm, words: (accion: Asm['acciones'][number]) => string, que: string): Texto {
  if (acciones.length === 0) return blanco(que);
  const [only] = acciones;
  if (acciones.length === 1 && only) return dato(words(only), que);
  return acciones.flatMap((accion, index) => {
    const newLine = index === 0 ? '' : '\n';
    const said = words(accion).trim();
    const lead = `${newLine}${accion.numero}. `;
    return said === '' ? [{ texto: lead }, ...blanco(que)] : [{ texto: `${lead}${said}` }];
  });
}
