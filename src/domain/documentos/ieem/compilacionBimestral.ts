/** The bimonthly compilation (IEEM 5.2), and what is asked of the Dirección de Administración for the SPP. */
import { afterDe } from '../articulo';
import { formatPercent } from '../../advance/formatPercent';
import { compilacionOf, type Compilacion, type CompilacionLine } from '../../cierre/compilacion';
import { formatDate } from '../../dates/formatDate';
import { periodoLabel } from '../../dates/periodo';
import { convenioIeem } from '../../formats/convenioIeem';
import { celda, centrada, firmas, lugarYFecha, parrafo, subtitulo, tabla, titulo } from '../bloques';
import type { Bloque, CeldaDocumento, Documento, Firma, TablaDocumento, Texto } from '../documento';
import { institucionTexto, membreteDe, nombreDeArchivo } from '../identidad';
import type { Elegido, Entorno, Modelo } from '../modelo';
import { bimestreOpciones } from '../opciones';
import { blanco, dato, texto } from '../texto';

const FIRMAS: readonly Firma[] = [
  { calidad: 'Compiló, por la Secretaría Ejecutiva' },
  { calidad: 'Recibió, por la Dirección de Administración' },
];

export const compilacionBimestral: Modelo = {
  id: 'compilacion-bimestral',
  nombre: 'Compilación bimestral',
  proposito: 'El avance y las evidencias de dos meses, con lo que se pide capturar en el SPP.',
  formato: convenioIeem.id,
  pide: ['bimestre'],
  firmas: () => FIRMAS,
  opciones: (entorno) => ({ bimestre: bimestreOpciones(entorno) }),
  make: (entorno, elegido) => ({ documento: makeCompilacion(entorno, elegido) }),
};

function makeCompilacion(entorno: Entorno, { bimestre, datos }: Elegido): Documento {
  const { seguimiento, fecha, esDeSuNorma } = entorno;
  const compilacion = compilacionOf(seguimiento, bimestre);
  const norma = esDeSuNorma ? ' (acción clave 5.2 del Mecanismo)' : '';
  return {
    id: compilacionBimestral.id,
    nombre: nombreDeArchivo(compilacionBimestral.nombre, bimestre),
    titulo: `${compilacionBimestral.nombre} · ${compilacion.nombre}`,
    orientacion: 'horizontal',
    membrete: membreteDe(seguimiento),
    pie: `${compilacionBimestral.nombre} · ${compilacion.nombre}`,
    bloques: [
      titulo('COMPILACIÓN BIMESTRAL DE AVANCES Y EVIDENCIAS DE LOS ASM'),
      subtitulo(compilacion.nombre),
      parrafo(
        texto`La Secretaría Ejecutiva ${afterDe(institucionTexto(seguimiento))} compila la información y las evidencias de avance del ${formatDate(compilacion.desde, 'larga')} al ${formatDate(compilacion.hasta, 'larga')}${norma}.`,
      ),
      ...sinCierre(compilacion),
      avances(compilacion.lineas),
      ...solicitudSpp(compilacion),
      parrafo(lugarYFecha(datos, fecha), 'derecha'),
      firmas(FIRMAS, datos),
    ],
  };
}

/** A figure that is not there is said, never taken for zero. */
function sinCierre({ mesesSinCierre }: Compilacion): readonly Bloque[] {
  if (mesesSinCierre.length === 0) return [];
  const months = new Intl.ListFormat('es-MX').format(mesesSinCierre.map(periodoLabel));
  return [parrafo(`Sin cierre de mes: ${months}. Sus cifras no están en esta compilación.`)];
}

function avances(lineas: readonly CompilacionLine[]): TablaDocumento {
  return tabla(
    [
      { encabezado: 'No.', ancho: 5 },
      { encabezado: 'Aspecto Susceptible de Mejora', ancho: 30 },
      { encabezado: 'Unidad ejecutora', ancho: 16 },
      { encabezado: 'Plazo', ancho: 11 },
      { encabezado: 'Avance anterior', ancho: 9 },
      { encabezado: 'Avance', ancho: 9 },
      { encabezado: 'Variación', ancho: 10 },
      { encabezado: 'Evidencia entregada en el bimestre', ancho: 22 },
      { encabezado: 'Criterios', ancho: 9 },
      { encabezado: 'Lo que falta', ancho: 24 },
    ],
    byPrograma(lineas, 10, (linea) => [
      ...identidad(linea),
      celda(dato(linea.responsable, 'Unidad ejecutora')),
      celda(linea.termino === null ? blanco('Plazo de ejecución') : formatDate(linea.termino, 'corta')),
      centrada(percent(linea.antes?.real)),
      centrada(percent(linea.ahora?.real)),
      centrada(variacion(linea.variacion)),
      celda(evidencias(linea)),
      centrada(criterios(linea)),
      celda(pendiente(linea)),
    ]),
    'No hay ASM en seguimiento.',
  );
}

function solicitudSpp({ paraSpp, nombre }: Compilacion): readonly Bloque[] {
  return [
    subtitulo('Solicitud a la Dirección de Administración'),
    parrafo(
      paraSpp.length === 0
        ? 'En el bimestre ningún ASM cambió de avance ni entregó evidencia, así que no se solicita captura de información en el Sistema de Planeación y Presupuesto (SPP).'
        : `Se solicita a la Dirección de Administración la captura de la siguiente información del ${lowerFirst(nombre)} en el Sistema de Planeación y Presupuesto (SPP):`,
    ),
    ...(paraSpp.length === 0 ? [] : [paraCaptura(paraSpp)]),
  ];
}

function paraCaptura(lineas: readonly CompilacionLine[]): TablaDocumento {
  return tabla(
    [
      { encabezado: 'No.', ancho: 6 },
      { encabezado: 'Aspecto Susceptible de Mejora', ancho: 50 },
      { encabezado: 'Avance', ancho: 10 },
      { encabezado: 'Evidencia', ancho: 34 },
    ],
    byPrograma(lineas, 4, (linea) => [
      ...identidad(linea),
      centrada(percent(linea.ahora?.real)),
      celda(evidencias(linea)),
    ]),
    'No hay información que capturar.',
  );
}

/** One programme after another, each under its name where there are several. */
function byPrograma(
  lineas: readonly CompilacionLine[],
  columnas: number,
  cells: (linea: CompilacionLine) => readonly CeldaDocumento[],
): readonly (readonly CeldaDocumento[])[] {
  const several = new Set(lineas.map(({ programa }) => programa)).size > 1;
  return lineas.flatMap((linea, index) => {
    const begins = several && linea.programa !== lineas[index - 1]?.programa;
    const heading: CeldaDocumento = { texto: dato(linea.programa, 'Programa'), columnas, negrita: true };
    return [...(begins ? [[heading]] : []), cells(linea)];
  });
}

function identidad({ numero, texto: words }: CompilacionLine): readonly CeldaDocumento[] {
  return [centrada(dato(numero, 'No.')), celda(dato(words, 'Aspecto Susceptible de Mejora'))];
}

function evidencias({ evidencias: delivered }: CompilacionLine): Texto {
  return delivered
    .map(({ evidencia, fecha }) => `${evidencia}${fecha === null ? '' : ` (${formatDate(fecha, 'corta')})`}`)
    .join('\n');
}

/** «3 de 4»: how many of the criteria that its norm asks are fulfilled. */
function criterios({ cierre }: CompilacionLine): string {
  const fulfilled = cierre.filter(({ estado }) => estado === 'cumple').length;
  return cierre.length === 0 ? '—' : `${fulfilled} de ${cierre.length}`;
}

function pendiente({ solventado, falta }: CompilacionLine): string {
  return solventado ? 'Solventado' : falta.join('\n');
}

/** «—» where no month was closed: absent is not zero. */
function percent(fraction: number | null | undefined): string {
  return fraction === null || fraction === undefined ? '—' : formatPercent(fraction);
}

const points = new Intl.NumberFormat('es-MX', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });

function variacion(fraction: number | null): string {
  return fraction === null ? '—' : `${points.format(fraction * 100)} puntos`;
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
