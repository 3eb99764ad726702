/** What consolidating copies says to people. */
import type { SinComparar } from '../consolidation/copyHeadings';
import { fileProblem, type UnreadableFile } from './archivos';
import { counted } from './counted';
import type { Problem } from './problemas';

const NOTHING = 'No se cambió nada.';
const list = new Intl.ListFormat('es-MX', { type: 'conjunction' });
/** What a cell says; a blank one says nothing that could stand between quotation marks. */
const saying = (text: string) => (text.trim() === '' ? 'vacío' : `«${text}»`);
const quoted = (headings: readonly string[]) => list.format(headings.map((each) => `«${each}»`));

export const consolidacionProblemas = {
  ilegible: (archivo: string, problem: UnreadableFile): Problem => {
    const { codigo, mensaje } = fileProblem(archivo, problem);
    return { codigo, mensaje: `${mensaje} ${NOTHING}` };
  },
  ajeno: (archivo: string): Problem => ({
    codigo: 'copia-ajena',
    mensaje: `«${archivo}» no es una copia de un libro del complemento: no tiene ninguna de sus tablas. Revise que sea el archivo correcto. ${NOTHING}`,
  }),
  otroPerfil: (archivo: string, suyo: string, nuestro: string): Problem => ({
    codigo: 'copia-de-otro-perfil',
    mensaje: `«${archivo}» sigue el perfil «${suyo}» y este libro, «${nuestro}»: sus columnas y catálogos no son los mismos. Consolide sólo copias del mismo perfil. ${NOTHING}`,
  }),
  otraVersion: (archivo: string, suya: number, nuestra: number): Problem => ({
    codigo: 'copia-de-otra-version',
    mensaje: `«${archivo}» se hizo con otra versión del complemento (${suya}; este libro, ${nuestra}). Ábralo con la misma versión, guárdelo y vuelva a intentarlo. ${NOTHING}`,
  }),
  claveRepetida: (archivo: string, hoja: string, claves: readonly string[]): Problem => ({
    codigo: 'clave-repetida-en-copia',
    mensaje: `En la hoja «${hoja}» de «${archivo}» hay filas con la misma Clave ASM (${list.format(claves)}), y no se sabe cuál es cuál. Ejecute «Corregir» en esa copia, o pida que lo hagan, y vuelva a intentarlo. ${NOTHING}`,
  }),
  encabezados: (
    archivo: string,
    hoja: string,
    faltan: readonly string[],
    ajenos: readonly string[],
  ): Problem => ({
    codigo: 'encabezado-faltante-en-copia',
    mensaje: `En la hoja «${hoja}» de «${archivo}» ${faltan.length === 1 ? 'falta la columna' : 'faltan las columnas'} ${quoted(faltan)}${ajenos.length === 0 ? '' : `, y hay datos bajo ${quoted(ajenos)}, que este libro no tiene`}: sin ${faltan.length === 1 ? 'ella' : 'ellas'} no se sabe qué fila es cuál. Si les cambiaron el nombre, devuélvaselo en esa copia; si se borraron, vuelva a agregarlas. ${NOTHING}`,
  }),
  sinCopias: (): Problem => ({
    codigo: 'sin-copias',
    mensaje: `No se dio ninguna copia que consolidar. Elija los archivos de sus compañeros. ${NOTHING}`,
  }),
  sinConflictos: (): Problem => ({
    codigo: 'sin-conflictos',
    mensaje: `El libro no tiene la hoja Conflictos: no hay nada que decidir. Consolide antes las copias. ${NOTHING}`,
  }),
  columnasDeConflictos: (faltan: readonly string[]): Problem => ({
    codigo: 'columnas-faltantes',
    mensaje: `A la tabla de la hoja Conflictos le ${faltan.length === 1 ? 'falta la columna' : 'faltan las columnas'} ${quoted(faltan)}. Devuélvale su nombre exacto y vuelva a intentarlo. ${NOTHING}`,
  }),
} as const;

/** What the column Estado of Conflictos says. */
export const estadoConflicto = {
  pendiente: 'Pendiente',
  yaNoDifiere: 'Ya no difiere',
  esteLibro: 'Resuelto: se quedó lo de este libro',
  laCopia: 'Resuelto: se tomó lo de la copia',
  distintos: (clave: string) => `Resuelto: son distintos; el de la copia quedó con la clave ${clave}`,
  otraDecision: (decision: string) =>
    `Pendiente: «${decision}» no es una decisión. Elija «Este libro», «La copia» o «Son distintos»`,
  dosCopias:
    'Pendiente: se eligieron dos copias con valores distintos para esta celda. Deje «La copia» sólo en una',
  cambio: 'Pendiente: la celda ya dice otra cosa. Vuelva a consolidar la copia y decida de nuevo',
  sinFila: 'Pendiente: la fila o su columna ya no están en el libro',
  noSonDistintos:
    'Pendiente: «Son distintos» es para dos ASM diferentes con la misma clave, y los textos de este se parecen. Elija «Este libro» o «La copia»',
} as const;

const UNCOMPARED: Readonly<Record<SinComparar, (hoja: string, columna: string, copia: string) => string>> = {
  'falta en la copia': (hoja, columna, copia) =>
    `En la copia ${copia} la hoja ${hoja} no tiene la columna «${columna}»: lo que diga no se comparó. Si le cambiaron el nombre, devuélvaselo y vuelva a consolidar.`,
  'falta en este libro': (hoja, columna, copia) =>
    `En este libro la hoja ${hoja} no tiene la columna «${columna}»: lo que dice la copia ${copia} no se comparó. Devuélvale su nombre y vuelva a consolidar.`,
  'no es de la tabla': (hoja, columna, copia) =>
    `En la copia ${copia} la hoja ${hoja} tiene datos en la columna «${columna}», que no es de la tabla: no se compararon ni se tomaron. Páselos usted si hacen falta.`,
};

export const consolidacionText = {
  /** Told in Cambios, beside each cell that a copy fills and each row that it brings. */
  motivo: (copia: string) => `Consolidado de ${copia}`,
  motivoFolio: (copia: string, enLaCopia: string, enEsteLibro: string) =>
    `Consolidado de ${copia}: allá su folio era ${enLaCopia}; aquí es ${enEsteLibro}`,
  folio: (clave: string, copia: string, enLaCopia: string, enEsteLibro: string) =>
    `Modificaciones · ${clave}: en ${copia} su folio era ${enLaCopia}; aquí es ${enEsteLibro}.`,
  sinComparar: (hoja: string, columna: string, copia: string, motivo: SinComparar) =>
    UNCOMPARED[motivo](hoja, columna, copia),
  /** In Cambios, for the column of a row that comes whole. */
  filaAgregada: 'Fila agregada',
  motivoDecision: (copia: string) => `Se decidió lo de la copia ${copia}`,
  motivoDistintos: (clave: string, copia: string) => `Es otro ASM: en ${copia} tenía la clave ${clave}`,
  copia: (archivo: string, agregadas: number, llenadas: number, iguales: number, conflictos: number) =>
    `${archivo}: ${counted(agregadas, 'fila agregada', 'filas agregadas')}, ${counted(llenadas, 'celda llenada', 'celdas llenadas')}, ${counted(iguales, 'fila igual', 'filas iguales')}, ${counted(conflictos, 'celda en conflicto', 'celdas en conflicto')}.`,
  conflicto: (hoja: string, clave: string, columna: string, mine: string, theirs: string, copia: string) =>
    `${hoja} · ${clave} · ${columna}: ${saying(mine)} en este libro, ${saying(theirs)} en ${copia}.`,
  falta: (hoja: string, clave: string, copia: string) =>
    clave === ''
      ? `${copia} no tiene la hoja ${hoja}.`
      : `${hoja} · ${clave}: en la copia ${copia} ya no está.`,
  faltanMas: (mas: number) =>
    `Y ${counted(mas, 'fila más', 'filas más')} que alguna copia ya no tiene. No se borró ninguna.`,
  summary: (agregadas: number, llenadas: number, conflictos: number) =>
    conflictos === 0
      ? `${counted(agregadas, 'fila agregada', 'filas agregadas')} y ${counted(llenadas, 'celda llenada', 'celdas llenadas')}; nada quedó por decidir.`
      : `${counted(agregadas, 'fila agregada', 'filas agregadas')}, ${counted(llenadas, 'celda llenada', 'celdas llenadas')} y ${counted(conflictos, 'celda por decidir', 'celdas por decidir')}: ${conflictos === 1 ? 'está' : 'están'} en la hoja Conflictos.`,
  pendiente: (hoja: string, clave: string, columna: string, copia: string, estado: string) =>
    `${hoja} · ${clave} · ${columna} (${copia}): ${estado}.`,
  decididas: (aplicadas: number, pendientes: number) =>
    `${counted(aplicadas, 'decisión aplicada', 'decisiones aplicadas')}; ${pendientes === 1 ? 'queda' : 'quedan'} ${counted(pendientes, 'conflicto por decidir', 'conflictos por decidir')}.`,
} as const;
