/** Acta de Atención de ASM (IEEM 5.3 and 5.4): what was fulfilled, in time or late, and with what it was proved. */
import { afterDe } from '../articulo';
import { asmConRequisitos, estaSolventado } from '../../cierre/solventados';
import { dateInWords } from '../../dates/dateInWords';
import { inFigures } from '../../messages/counted';
import { convenioIeem } from '../../formats/convenioIeem';
import type { Asm } from '../../records';
import { plainText, type TableRow } from '../../tables/tableData';
import { firmas, lista, parrafo, subtitulo, titulo } from '../bloques';
import type { Bloque, Documento, Firma, Texto } from '../documento';
import { belongsTo, evaluacionOf, programaOf, rowsOfEvaluacion } from '../filas';
import { institucionTexto, membreteDe, nombreDeArchivo } from '../identidad';
import type { Elegido, Entorno, Modelo } from '../modelo';
import { evaluacionOpciones } from '../opciones';
import { dato, negrita, texto } from '../texto';
import { pendientesTable, solventadosTable } from './asmDelActa';

const FIRMAS: readonly Firma[] = [
  { calidad: 'Secretaría Ejecutiva' },
  { calidad: 'Dirección de Administración' },
];

export const actaAtencion: Modelo = {
  id: 'acta-atencion',
  nombre: 'Acta de Atención de ASM',
  proposito:
    'Los ASM solventados con la evidencia de cada criterio y, aparte, los que faltan, para firmarse.',
  formato: convenioIeem.id,
  pide: ['evaluacion'],
  firmas: () => FIRMAS,
  opciones: (entorno) => ({ evaluacion: evaluacionOpciones(entorno, convenioIeem.id) }),
  make: (entorno, elegido) => ({ documento: makeActa(entorno, elegido) }),
};

interface ActaDatos {
  readonly institucion: Texto;
  readonly programa: Texto;
  readonly ejercicio: Texto;
  readonly solventados: readonly Asm[];
  readonly pendientes: readonly Asm[];
  /** Of the Convenio, by clave. */
  readonly rows: ReadonlyMap<string, TableRow>;
}

function makeActa(entorno: Entorno, { evaluacion: clave, datos }: Elegido): Documento {
  const { seguimiento } = entorno;
  const acta = actaDatos(entorno, clave);
  return {
    id: actaAtencion.id,
    nombre: nombreDeArchivo(actaAtencion.nombre, evaluacionOf(entorno, clave)?.clave ?? ''),
    titulo: actaAtencion.nombre,
    orientacion: 'vertical',
    membrete: membreteDe(seguimiento),
    pie: actaAtencion.nombre,
    bloques: [
      titulo('ACTA DE ATENCIÓN DE ASPECTOS SUSCEPTIBLES DE MEJORA (ASM)'),
      hacenConstar(entorno, acta, dato(datos.lugar, 'Lugar')),
      ...criterios(entorno),
      parrafo(balance(acta)),
      subtitulo('ASM solventados'),
      solventadosTable(acta.solventados, acta.rows),
      subtitulo('ASM que todavía no están solventados'),
      pendientesTable(acta.pendientes),
      parrafo(
        'Leída la presente Acta, que documenta el cumplimiento de los plazos y la calidad de la solventación, la rubrican quienes en ella intervinieron.',
      ),
      firmas(FIRMAS, datos),
    ],
  };
}

function actaDatos(entorno: Entorno, clave: string): ActaDatos {
  const { seguimiento } = entorno;
  const evaluacion = evaluacionOf(entorno, clave);
  const isOf = belongsTo(clave);
  const rows = rowsOfEvaluacion(entorno, convenioIeem.id, clave);
  const asm = asmConRequisitos(seguimiento).filter((each) => isOf(each.evaluacion));
  return {
    institucion: institucionTexto(seguimiento),
    programa: dato(programaOf(evaluacion, rows), 'Programa presupuestario'),
    ejercicio: dato(evaluacion?.ejercicio, 'Ejercicio evaluado'),
    solventados: asm.filter(estaSolventado),
    pendientes: asm.filter((each) => !estaSolventado(each)),
    rows: new Map(rows.map((row) => [plainText(row, 'clave'), row])),
  };
}

function hacenConstar({ fecha, esDeSuNorma }: Entorno, acta: ActaDatos, lugar: Texto): Bloque {
  const norma = esDeSuNorma
    ? ', de conformidad con las acciones clave 5.3 y 5.4 y el apartado IV del Mecanismo de Seguimiento a los Aspectos Susceptibles de Mejora'
    : '';
  return parrafo(
    texto`En ${lugar}, ${dateInWords(fecha)}, la Secretaría Ejecutiva y la Dirección de Administración ${afterDe(acta.institucion)} hacen constar el cumplimiento de los compromisos, actividades y productos esperados por parte de las unidades ejecutoras, para atender los ASM derivados de la evaluación del programa presupuestario ${negrita(acta.programa)}, correspondiente al ejercicio fiscal ${acta.ejercicio}${norma}.`,
  );
}

/** The criteria of the perfil, as its norm verifies them. */
function criterios({ seguimiento }: Entorno): readonly Bloque[] {
  const { cierre = [] } = seguimiento.perfil;
  return [
    parrafo(
      'Un ASM será considerado formalmente solventado solo si la evidencia documental presentada por la unidad ejecutora satisface los siguientes criterios, validados por la Secretaría Ejecutiva:',
    ),
    lista(
      'vineta',
      cierre.map(({ nombre, verificacion }) => texto`${negrita(`${nombre}:`)} ${verificacion}`),
    ),
  ];
}

function balance({ solventados, pendientes }: ActaDatos): string {
  const total = solventados.length + pendientes.length;
  const done = inFigures(solventados.length);
  return total === 1
    ? `Del único ASM en seguimiento, ${done} está solventado.`
    : `De los ${inFigures(total)} ASM en seguimiento, ${done} ${solventados.length === 1 ? 'está solventado' : 'están solventados'} y ${inFigures(pendientes.length)} no.`;
}
