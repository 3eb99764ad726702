import type { DateSerial } from '../../domain/dates/dateSerial';
import { formatDateWithWeekday } from '../../domain/dates/formatDate';
import { counted } from '../../domain/messages/counted';
import type { TipoPlazo } from '../../domain/perfiles/propio/perfilPropio';

/** The sentences of the view where an institution describes itself. */
export const texts = {
  volver: 'Volver a Configuración',
  intro:
    'Si su institución no está entre las que trae el programa, parta de la más parecida y cambie lo que sea distinto: listas, encabezados, umbrales y plazos. Lo que no cambie se toma de ella.',
  partir: 'De dónde partir',
  fuente: 'Copiar',
  deEsteLibro: (nombre: string) => `El de este libro: ${nombre}`,
  copiar: 'Empezar con esta copia',
  otraVez: 'Lo que ha escrito se sustituye por la copia.',
  archivo: {
    zona: 'O use un perfil de archivo',
    elegir: 'Elegir el archivo…',
    zonaAyuda: 'Es el archivo JSON que alguien exportó. Sólo se lee en su equipo.',
  },
  conErrores: (count: number) =>
    `El archivo tiene ${counted(count, 'error', 'errores')} y no se usó; lo que había aquí sigue igual:`,
  partes: 'Partes del perfil',
  parte: {
    datos: 'Datos',
    listas: 'Listas',
    encabezados: 'Encabezados',
    umbrales: 'Umbrales',
    plazos: 'Plazos',
  },
  vacioEsBase: 'Lo que deje vacío se toma del perfil del que parte.',
  datos: {
    nombre: 'Nombre de la institución',
    id: 'Identificador',
    idAyuda: 'Minúsculas sin acento, cifras y guiones.',
    base: 'Perfil del que parte',
    baseAyuda: 'Sus reglas y sus formatos valen en lo que aquí no se dice.',
    siglas: 'Siglas de su norma',
    siglasAyuda: 'Con ellas empieza cada cita.',
    titulo: 'Título de su norma',
  },
  listas: {
    articulo: 'Artículo que la define',
    valor: (number: number) => `Valor ${number}`,
    descripcion: (number: number) => `Qué significa el valor ${number}`,
    agregar: (list: string) => `Agregar a «${list}»`,
    quitar: (number: number, list: string) => `Quitar el valor ${number} de «${list}»`,
    quitarCorto: 'Quitar',
    propia: (list: string) => `«${list}» tiene valores propios`,
  },
  encabezados: { formato: 'Formato' },
  umbrales: { omision: 'El de la base', si: 'Sí', no: 'No' },
  plazos: {
    ayuda: 'Son todos los de su institución. Cada uno dice cuándo vence la próxima vez.',
    propios: 'La institución tiene plazos propios',
    nuevo: 'Agregar un plazo',
    quitar: (titulo: string) => `Quitar «${titulo}»`,
    sinTitulo: 'Plazo sin título',
    titulo: 'Qué debe hacerse',
    id: 'Identificador',
    tipo: 'Cómo se cuenta',
    articulo: 'Artículo',
    articuloAyuda: 'Sin artículo, el plazo es un criterio de la institución.',
    nota: 'Nota',
    evaluacion: 'Evaluaciones',
    todas: 'Internas y externas',
    demuestra: 'Se cumplió cuando el libro muestra',
    nada: 'Nada lo muestra',
    proxima: (fecha: DateSerial) => `La próxima vez vence el ${formatDateWithWeekday(fecha)}.`,
    siSeNotifica: (fecha: DateSerial) => `Si se notificara hoy, vencería el ${formatDateWithWeekday(fecha)}.`,
    sinFecha: 'Corrija lo señalado para ver cuándo vence.',
    tipos: {
      'tras-notificacion': 'Días hábiles después de la notificación',
      'tras-recepcion': 'Días hábiles después de la recepción',
      'ultimo-habil': 'El último día hábil del mes',
      'dia-del-mes': 'Un día fijo del mes',
      'desde-dia-del-mes': 'Antes o después de un día del mes',
      'fin-de-periodo': 'Al terminar cada periodo',
    } satisfies Record<TipoPlazo, string>,
    campos: {
      diasHabiles: 'Días hábiles',
      mes: 'Mes (1 a 12; vacío, cada mes)',
      dia: 'Día del mes',
      mesesTrasTrimestre: 'Meses después del trimestre (vacío, cada mes)',
      siInhabil: 'Si ese día es inhábil',
      habilesAntes: 'Días hábiles antes',
      naturalesDespues: 'Días naturales después',
      meses: 'Meses del periodo (1, 2 o 3)',
    },
    inhabil: { queda: 'Se queda', 'se-adelanta': 'Vence el hábil anterior' },
  },
  porCorregir: (count: number) =>
    count === 1 ? 'Falta corregir un punto:' : `Falta corregir ${count} puntos:`,
  aplicar: 'Aplicar a este libro',
  aplicando: 'Aplicando el perfil…',
  confirmar: (nombre: string) => `Se aplicará el perfil «${nombre}»`,
  confirmarBoton: 'Aplicar',
  cambiaran: (cells: number) =>
    cells === 0
      ? 'No cambiará ninguna celda: el libro ya dice lo que trae el perfil. Sólo lo llevará consigo.'
      : `${cells === 1 ? 'Cambiará' : 'Cambiarán'} ${counted(cells, 'celda')} de listas, umbrales, encabezados e Inicio; cada una quedará en la hoja Cambios.`,
  noSePuede: 'No se puede aplicar',
  sinFormatos: 'Este libro todavía no tiene formatos. Expórtelo y elíjalo al instalar los primeros.',
  exportar: 'Exportar a un archivo',
  descartar: 'Descartar el borrador',
  json: 'El mismo archivo, para copiarlo',
  exportado: (archivo: string) => `Se guardó «${archivo}» en las descargas.`,
} as const;
