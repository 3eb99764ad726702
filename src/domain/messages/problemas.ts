import { inFigures } from './counted';

/** What stands in the way of a verb, as data: the code for programs, the sentence for people. */
export interface Problem {
  readonly codigo: string;
  /** In Spanish: what happened, where, what to do. */
  readonly mensaje: string;
}

const list = new Intl.ListFormat('es-MX', { type: 'conjunction' });
const quoted = (names: readonly string[]): string => list.format(names.map((name) => `«${name}»`));

const NOTHING_CHANGED = 'No se cambió nada.';

export const problemas = {
  libroProtegido: (): Problem => ({
    codigo: 'libro-protegido',
    mensaje:
      'La estructura del libro está protegida y no se pueden agregar hojas. Quite la protección en Revisar › Proteger libro y vuelva a intentarlo. No se cambió nada.',
  }),
  nombresExistentes: (names: readonly string[]): Problem => ({
    codigo: 'nombres-existentes',
    mensaje: `El libro ya usa ${names.length === 1 ? 'el nombre' : 'los nombres'} ${quoted(names)}, que el complemento necesita. Cámbielos en Fórmulas › Administrador de nombres, o use otro libro. No se cambió nada.`,
  }),
  informeAjeno: (sheet: string): Problem => ({
    codigo: 'hoja-ajena',
    mensaje: `La hoja «${sheet}» existe y no la hizo el complemento. Cámbiele el nombre y vuelva a hacer el informe.`,
  }),
  hojasExistentes: (sheets: readonly string[]): Problem => ({
    codigo: 'hojas-existentes',
    mensaje: `El libro ya tiene ${sheets.length === 1 ? 'la hoja' : 'las hojas'} ${quoted(sheets)}. No se instaló nada para no encimar su contenido: instale sólo los formatos que falten, o cambie antes el nombre de esas hojas si las hizo usted.`,
  }),
  hojaAjena: (sheet: string, format: string): Problem => ({
    codigo: 'hoja-ajena',
    mensaje: `La hoja «${sheet}» existe, pero no tiene la tabla del formato «${format}». Si es de otro origen, cámbiele el nombre, instale el formato e importe sus filas.`,
  }),
  sinFormatos: (): Problem => ({
    codigo: 'sin-formatos',
    mensaje:
      'El libro no tiene ningún formato instalado. Instale un formato (Anexo A o Anexo I) y vuelva a intentarlo.',
  }),
  sinFormato: (format: string): Problem => ({
    codigo: 'sin-formato',
    mensaje: `El libro no tiene instalado el formato «${format}». Instálelo y vuelva a intentarlo.`,
  }),
  sinAcciones: (): Problem => ({
    codigo: 'sin-acciones',
    mensaje:
      'No hay acciones que desglosar: el libro no tiene un Anexo I con recomendaciones aceptadas. Instálelo o importe sus filas.',
  }),
  sinFilas: (format: string): Problem => ({
    codigo: 'sin-filas',
    mensaje: `El formato «${format}» no tiene filas. Captúrelas o impórtelas y vuelva a intentarlo.`,
  }),
  nadaQueInformar: (): Problem => ({
    codigo: 'nada-que-informar',
    mensaje:
      'No hay ASM aceptados en seguimiento, así que el informe saldría vacío. Captúrelos o impórtelos.',
  }),
  hojaProtegida: (sheets: readonly string[]): Problem => ({
    codigo: 'hoja-protegida',
    mensaje: `${sheets.length === 1 ? 'La hoja está protegida' : 'Estas hojas están protegidas'}: ${quoted(sheets)}. Quite la protección en Revisar › Desproteger hoja y vuelva a intentarlo. No se cambió nada.`,
  }),
  columnasFaltantes: (sheet: string, headings: readonly string[]): Problem => ({
    codigo: 'columnas-faltantes',
    mensaje: `A la tabla de la hoja «${sheet}» le ${headings.length === 1 ? 'falta la columna' : 'faltan las columnas'} ${quoted(headings)}. Devuélvale su nombre exacto o agréguela, y vuelva a intentarlo.`,
  }),
  sinClave: (places: readonly string[]): Problem => ({
    codigo: 'filas-sin-clave',
    mensaje: `Hay filas sin Clave ASM (${list.format(places)}), y sin ella no se les puede dar seguimiento. Ejecute «Corregir» para darles una.`,
  }),
  claveRepetida: (claves: readonly string[]): Problem => ({
    codigo: 'clave-repetida',
    mensaje: `Hay filas distintas con la misma Clave ASM (${list.format(claves)}). Ejecute «Corregir» para dar una clave nueva a las copias.`,
  }),
  importacionEnConflicto: (rows: readonly string[], total: number): Problem => ({
    codigo: 'filas-en-conflicto',
    mensaje: `${total === 1 ? 'Una fila ya está' : `${inFigures(total)} filas ya están`} en el libro con otros valores: ${list.format(rows)}${total > rows.length ? ' y otras' : ''}. No se importó nada. Revise los datos o importe con «actualizar» para sustituirlos; lo anterior queda en Cambios.`,
  }),
  tablaNoEncontrada: (file: string, format: string): Problem => ({
    codigo: 'tabla-no-encontrada',
    mensaje: `No se encontró en «${file}» ninguna tabla con columnas del formato «${format}». Revise que tenga los encabezados del formato.`,
  }),
  tablaMovida: (sheet: string): Problem => ({
    codigo: 'tabla-movida',
    mensaje: `La tabla de la hoja «${sheet}» ya no está donde se encontró. Búsquela de nuevo y vuelva a elegirla. No se cambió nada.`,
  }),
  hojaNoEncontrada: (file: string, sheet: string, sheets: readonly string[]): Problem => ({
    codigo: 'hoja-no-encontrada',
    mensaje: `«${file}» no tiene una hoja llamada «${sheet}». Tiene: ${quoted(sheets)}.`,
  }),
  mesConSiguiente: (periodo: string, siguiente: string): Problem => ({
    codigo: 'mes-con-siguiente',
    mensaje: `No se puede cerrar ${periodo}: ya está cerrado ${siguiente}. Para reabrirlo, indique el motivo.`,
  }),
  columnasDeCaptura: (): Problem => ({
    codigo: 'captura-sin-columnas',
    mensaje:
      'El archivo de captura debe traer la columna «clave» (o «programa» y «numero») y al menos una de «avance», «evidencia», «fecha_entrega» u «observacion».',
  }),
  conversionIgual: (): Problem => ({
    codigo: 'conversion-igual',
    mensaje: 'El formato de origen y el de destino son el mismo. Elija dos distintos.',
  }),
  programaSinFilas: (programa: string, format: string): Problem => ({
    codigo: 'programa-sin-filas',
    mensaje: `El formato «${format}» no tiene filas del programa «${programa}». Revise cómo está escrito en la columna «Programa / Fondo».`,
  }),
  formatoNoImprimible: (format: string): Problem => ({
    codigo: 'formato-no-imprimible',
    mensaje: `«${format}» no es un formato oficial que se imprima por programa.`,
  }),
  celdaEnEdicion: (): Problem => ({
    codigo: 'celda-en-edicion',
    mensaje:
      'Excel está esperando a que termine de escribir en una celda. Presione Enter o Esc y vuelva a intentarlo.',
  }),
  soloLectura: (): Problem => ({
    codigo: 'acceso-negado',
    mensaje:
      'Excel no permitió el cambio: el libro o la hoja están protegidos o son de sólo lectura. Quite la protección o guarde una copia, y vuelva a intentarlo.',
  }),
  demasiadoGrande: (): Problem => ({
    codigo: 'demasiado-grande',
    mensaje:
      'Excel rechazó el envío por su tamaño. Importe o capture en partes, o quite de las tablas las filas que ya no use.',
  }),
  tablaConFiltro: (): Problem => ({
    codigo: 'tabla-filtrada',
    mensaje:
      'La tabla tiene un filtro que impide el cambio. Quite el filtro en Datos › Borrar y vuelva a intentarlo.',
  }),
  celdasCombinadas: (): Problem => ({
    codigo: 'celdas-combinadas',
    mensaje:
      'Hay celdas combinadas donde debe ir una tabla. Sepárelas en Inicio › Combinar y centrar, y vuelva a intentarlo.',
  }),
  otraTablaDebajo: (): Problem => ({
    codigo: 'otra-tabla',
    mensaje:
      'Debajo de la tabla hay otra tabla o celdas combinadas que impiden hacerle lugar. Muévalas a otra hoja y vuelva a intentarlo.',
  }),
  yaExiste: (): Problem => ({
    codigo: 'ya-existe',
    mensaje:
      'El libro ya tiene una hoja, una tabla o un nombre igual al que se iba a crear. Cámbiele el nombre y vuelva a intentarlo.',
  }),
  otroLibroActivo: (): Problem => ({
    codigo: 'otro-libro-activo',
    mensaje:
      'Otro libro pasó al frente mientras se trabajaba en éste. Regrese a este libro y vuelva a intentarlo.',
  }),
  yaNoEsta: (): Problem => ({
    codigo: 'ya-no-esta',
    mensaje:
      'Excel ya no encontró una hoja o una tabla del libro: se borró o le cambiaron el nombre. Presione «Actualizar» en el panel y vuelva a intentarlo.',
  }),
  filaYaNoEsta: (sheet: string, clave: string): Problem => ({
    codigo: 'fila-ya-no-esta',
    mensaje: `La fila con la Clave ASM ${clave} ya no está en la hoja «${sheet}». Presione «Actualizar» en el panel para ver el libro como está ahora.`,
  }),
  observacionesYaNoEstan: (total: number): Problem => ({
    codigo: 'observaciones-ya-no-estan',
    mensaje: `${total === 1 ? 'La observación elegida ya no está' : 'Las observaciones elegidas ya no están'} como se ${total === 1 ? 'mostró' : 'mostraron'}: sus celdas cambiaron. Vuelva a validar. ${NOTHING_CHANGED}`,
  }),
  /** Refused before anything was written. */
  sinCambios: ({ codigo, mensaje }: Problem): Problem => ({
    codigo,
    mensaje: mensaje.includes(NOTHING_CHANGED) ? mensaje : `${mensaje} ${NOTHING_CHANGED}`,
  }),
  /** Refused in the middle: what was written before stays. */
  escrituraInterrumpida: ({ codigo, mensaje }: Problem): Problem => ({
    codigo,
    mensaje: `La escritura se interrumpió y puede haber quedado una parte hecha. ${mensaje} Revise el libro y repita la acción: lo que ya quedó escrito no se duplica, aunque Cambios puede mencionarlo dos veces.`,
  }),
  /** A verb was asked for while another one runs. */
  otraAccionEnCurso: (): Problem => ({
    codigo: 'accion-en-curso',
    mensaje: 'Otra acción está en curso. Espere a que termine y vuelva a intentarlo. No se cambió nada.',
  }),
  /** The person stopped a verb before it wrote. */
  cancelado: (): Problem => ({ codigo: 'cancelado', mensaje: `Se canceló la acción. ${NOTHING_CHANGED}` }),
  /** A fault of the program itself. */
  fallaPropia: (fault: unknown): Problem => ({
    codigo: 'falla',
    mensaje: `El complemento encontró un error suyo y se detuvo. Revise el libro antes de repetir; si vuelve a pasar, comparta este texto con quien da soporte: ${fault instanceof Error ? fault.message : String(fault)}`,
  }),
  excel: (code: string): Problem => ({
    codigo: 'excel',
    mensaje: `Excel no pudo completar la acción (${code}). Guarde el libro, ciérrelo, ábralo de nuevo y repita.`,
  }),
};
