import { counted, inFigures } from '../../domain/messages/counted';

const copies = (count: number) => counted(count, 'copia');
const list = new Intl.ListFormat('es-MX', { type: 'conjunction' });

/** Sentences of the view where copies of the workbook are put together. */
export const texts = {
  abrir: 'Abrir la consolidación',
  volver: 'Volver a Formatos',
  intro:
    'Junte en este libro lo que sus compañeros capturaron en sus copias. Lo que sólo está en una copia se agrega, lo vacío se llena y lo que dicen distinto lo decide usted. Nada se borra ni se sustituye sin su decisión.',
  archivos: 'Copias de este libro',
  zona: 'Arrastre aquí las copias de este libro, o elíjalas',
  elegir: 'Elegir copias',
  zonaAyuda: 'Libros .xlsx. Se leen en su equipo; no salen de él y nada de ellos se ejecuta.',
  leyendo: (done: number, total: number) => `Leyendo ${inFigures(done)} de ${copies(total)}…`,
  detener: 'Detener la lectura',
  detenida: 'Se detuvo la lectura; esas copias no se tomaron.',
  noSeAbrieron: (names: readonly string[]) =>
    `No se pudieron abrir: ${list.format(names)}. Si están en la nube, descárguelas; si son carpetas, elija los archivos.`,
  sinLector: 'No se pudo cargar la parte que lee archivos. Revise su conexión y vuelva a intentarlo.',
  problema: 'No se leyó todo',
  comparando: 'Comparando las copias…',
  consolidando: 'Consolidando las copias…',
  leidas: (count: number) => `${copies(count)} por comparar.`,
  comparar: 'Comparar',
  vaciar: 'Quitar todas',
  titulo: (count: number) => `Consolidar ${copies(count)}`,
  confirmar: 'Consolidar',
  cambios: (agregadas: number, llenadas: number) =>
    agregadas + llenadas === 0
      ? 'No hay filas que agregar ni celdas que llenar.'
      : `Se agregarán ${counted(agregadas, 'fila')} y se llenarán ${counted(llenadas, 'celda vacía', 'celdas vacías')}; cada una se anota en la hoja Cambios con el nombre de su copia.`,
  conflictos: (count: number) =>
    count === 0
      ? 'Ninguna celda queda por decidir.'
      : `${counted(count, 'celda dice', 'celdas dicen')} otra cosa en alguna copia: ${count === 1 ? 'se anotará' : 'se anotarán'} en la hoja Conflictos para que usted decida.`,
  faltan: (count: number) =>
    `${counted(count, 'fila de este libro ya no está', 'filas de este libro ya no están')} en alguna copia. No se borran.`,
  falta: (hoja: string, clave: string, copia: string) =>
    clave === '' ? `${copia} no tiene la hoja ${hoja}.` : `${hoja} · ${clave} no está en ${copia}.`,
  sinComparar: (count: number) => counted(count, 'columna no se comparó', 'columnas no se compararon'),
  folios: (count: number) =>
    `${counted(count, 'modificación toma otro folio', 'modificaciones toman otro folio')} en este libro.`,
  quitar: 'Quitar',
  quitarDe: (archivo: string) => `Quitar ${archivo}`,
  cuenta: 'En esta copia',
  filasOCeldas: 'Cuántas',
  agregadas: 'Filas que se agregan',
  llenadas: 'Celdas vacías que se llenan',
  iguales: 'Filas iguales',
  enConflicto: 'Celdas en conflicto',
  porDecidir: 'Por decidir',
  nadaPorDecidir: 'No hay conflictos por decidir.',
  deLaCopia: (copia: string) => `Copia: ${copia}`,
  enEsteLibro: 'En este libro',
  enLaCopia: 'En la copia',
  vacio: '(vacío)',
  decision: (clave: string, columna: string) => `¿Con cuál se queda? ${clave}, ${columna}`,
  opciones: {
    'Este libro': 'Lo de este libro',
    'La copia': 'Lo de la copia',
    'Son distintos': 'Son dos ASM distintos: el de la copia toma otra clave',
  },
  decididos: (count: number) => `Aplicar ${counted(count, 'decisión', 'decisiones')}`,
  aplicar: 'Aplicar',
  aplicarIntro: (count: number) =>
    `Se aplicarán ${counted(count, 'decisión', 'decisiones')}. Cada celda que cambie se anota en la hoja Cambios; una que ya diga otra cosa se deja como está.`,
  aplicando: 'Aplicando las decisiones…',
} as const;
