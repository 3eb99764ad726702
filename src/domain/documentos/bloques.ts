/** The blocks that several documents share. */
import type { DateSerial } from '../dates/dateSerial';
import { formatDate } from '../dates/formatDate';
import type { Bloque, CeldaDocumento, DatosDocumento, Firma, TablaDocumento, Texto } from './documento';
import { blanco, dato, negrita, texto } from './texto';
import { foldText } from '../text/foldText';

export const titulo = (text: string): Bloque => ({ tipo: 'titulo', texto: text });
export const subtitulo = (text: string): Bloque => ({ tipo: 'subtitulo', texto: text });
export const parrafo = (text: Texto, alineacion?: 'derecha' | 'centro'): Bloque => ({
  tipo: 'parrafo',
  texto: text,
  ...(alineacion ? { alineacion } : {}),
});
export const lista = (marca: 'vineta' | 'numero' | 'letra', elementos: readonly Texto[]): Bloque => ({
  tipo: 'lista',
  marca,
  elementos,
});

export interface Columna {
  readonly encabezado: string;
  readonly ancho: number;
}

export function tabla(
  columnas: readonly Columna[],
  filas: readonly (readonly CeldaDocumento[])[],
  vacia: string,
): TablaDocumento {
  return {
    tipo: 'tabla',
    encabezados: columnas.map(({ encabezado }) => encabezado),
    anchos: columnas.map(({ ancho }) => ancho),
    filas,
    vacia,
  };
}

export const celda = (text: Texto): CeldaDocumento => ({ texto: text });
export const centrada = (text: Texto): CeldaDocumento => ({ texto: text, alineacion: 'centro' });

/** «Oficio núm. …», the place with its date, and what it is about: how an oficio begins. */
export function encabezadoDeOficio(
  datos: DatosDocumento,
  fecha: DateSerial,
  asunto: Texto,
): readonly Bloque[] {
  return [
    parrafo(texto`Oficio núm. ${dato(datos.oficio, 'Número de oficio')}`, 'derecha'),
    parrafo(lugarYFecha(datos, fecha), 'derecha'),
    parrafo(texto`${negrita('Asunto:')} ${asunto}`, 'derecha'),
  ];
}

/** «Puebla, Pue., a 3 de octubre de 2026» */
export function lugarYFecha({ lugar }: DatosDocumento, fecha: DateSerial): Texto {
  return texto`${dato(lugar, 'Lugar')}, a ${formatDate(fecha, 'larga')}`;
}

/**
 * The signatures that a document asks for, with the names and posts that the user gave for each; any other last.
 * @param elsewhere those that another block of the document, or another act that the model makes, asks for
 */
export function firmas(
  pedidas: readonly Firma[],
  datos: DatosDocumento,
  elsewhere: readonly Firma[] = [],
): Bloque {
  const all = [...pedidas, ...elsewhere];
  const others = givenIn(datos).filter(({ calidad }) => !all.some((each) => isSame(each.calidad, calidad)));
  return { tipo: 'firmas', firmas: [...signed(pedidas, datos), ...others] };
}

/** Only those that are asked for. */
export function signed(pedidas: readonly Firma[], datos: DatosDocumento): readonly Firma[] {
  const given = givenIn(datos);
  return pedidas.map((pedida) => ({
    ...pedida,
    ...given.find(({ calidad }) => isSame(pedida.calidad, calidad)),
    calidad: pedida.calidad,
  }));
}

/** The name and post of who signs in that capacity, as a sentence says them, or their blank. */
export function firmante(datos: DatosDocumento, pedida: Firma, que: string): Texto {
  const [{ nombre = '', cargo = '' } = pedida] = signed([pedida], datos);
  return nombre === '' ? blanco(que) : [nombre, cargo].filter((each) => each !== '').join(', ');
}

function givenIn({ firmantes = [] }: DatosDocumento): readonly Firma[] {
  return firmantes.map(cleanFirma).filter(({ nombre, cargo }) => nombre ?? cargo);
}

function isSame(a: string, b: string): boolean {
  return foldText(a) === foldText(b);
}

/** What was left blank is absent. */
function cleanFirma({ calidad, nombre = '', cargo = '' }: Firma): Firma {
  return {
    calidad: calidad.trim(),
    ...(nombre.trim() === '' ? {} : { nombre: nombre.trim() }),
    ...(cargo.trim() === '' ? {} : { cargo: cargo.trim() }),
  };
}
