/** The blocks that several documents share. */
import type { DateSerial } from '../dates/dateSerial';
import { formatDate } from '../dates/formatDate';
import type { Bloque, CeldaDocumento, DatosDocumento, Firma, TablaDocumento, Texto } from './documento';
import { dato, negrita, texto } from './texto';
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

/** The signatures that a document asks for, with the names and posts that the user gave for each; any other last. */
export function firmas(pedidas: readonly Firma[], { firmantes = [] }: DatosDocumento): Bloque {
  const given = firmantes.map(cleanFirma).filter(({ nombre, cargo }) => nombre ?? cargo);
  const others = given.filter(
    ({ calidad }) => !pedidas.some((pedida) => isSameCalidad(pedida.calidad, calidad)),
  );
  return { tipo: 'firmas', firmas: [...pedidas.map((pedida) => signedBy(pedida, given)), ...others] };
}

function signedBy(pedida: Firma, given: readonly Firma[]): Firma {
  const found = given.find(({ calidad }) => isSameCalidad(pedida.calidad, calidad));
  return { ...pedida, ...found, calidad: pedida.calidad };
}

function isSameCalidad(a: string, b: string): boolean {
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
