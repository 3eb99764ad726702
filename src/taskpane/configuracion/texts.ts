import type { DateSerial } from '../../domain/dates/dateSerial';
import { formatDate, formatDateWithWeekday } from '../../domain/dates/formatDate';
import { counted, inFigures } from '../../domain/messages/counted';
import { capitalise } from '../../domain/messages/observaciones';

/** The sentences of the view of what is set once. */
export const texts = {
  sinFormatos: 'Los catálogos, los umbrales y los días inhábiles se instalan con el primer formato.',
  instalar: 'Instalar formatos',
  perfilPropio: 'El perfil de su institución',
  partes: 'Partes de la configuración',
  parte: {
    dias: 'Días inhábiles',
    umbrales: 'Umbrales',
    listas: 'Listas',
    cambios: 'Cambios',
  },
  guardando: 'Guardando la configuración…',
  restaurar: 'Restaurar',
  cancelar: 'Cancelar',
  agregar: 'Agregar',
  quitar: 'Quitar',
  quitarCual: (what: string) => `Quitar ${what}`,
  fundamento: 'Fundamento:',
  hojaBorrada: (sheet: string) =>
    `La hoja «${sheet}» ya no está en el libro. Con «Restaurar» se crea de nuevo, con lo que trae el perfil.`,
  restaurarHoja: (sheet: string) => `Se creará de nuevo la hoja «${sheet}»`,
  dias: {
    efecto:
      'Con estos días se cuentan los plazos y el avance programado. El panel los usa enseguida; Observaciones y el informe, cuando los vuelva a hacer.',
    anio: 'Año',
    propios: 'De su institución',
    ninguno: (year: number) => `No hay días de su institución en ${year}.`,
    deLey: 'De ley',
    leyFundamento:
      'Ley Federal del Trabajo, art. 74. Se suponen porque ninguna de las normas trae calendario.',
    seLabora: 'su institución lo labora',
    dia: (fecha: DateSerial) => formatDateWithWeekday(fecha),
    tipo: { Alta: 'inhábil', Baja: 'se labora' },
    ofrecidos: 'Días que otras instituciones suelen acordar',
    ofrecidosAyuda: 'Ninguno se impone: marque los que señala el acuerdo de su institución.',
    ofrecido: (motivo: string, fecha: DateSerial) => `${capitalise(motivo)}, ${formatDateWithWeekday(fecha)}`,
    acuerdo: 'Acuerdo o circular',
    acuerdoAyuda: 'Queda como motivo de cada día.',
    motivoConAcuerdo: (motivo: string, acuerdo: string) => `${motivo} (${acuerdo.trim()})`,
    restaurada: (sheet: string) => `Se creó de nuevo la hoja «${sheet}».`,
    agregarMarcados: (count: number) =>
      count === 0 ? 'Agregar los marcados' : `Agregar ${counted(count, 'día', 'días')}`,
    nuevo: 'Agregar un día',
    fecha: 'Fecha',
    esDia: 'Ese día',
    opcion: { Alta: 'no se labora', Baja: 'sí se labora, aunque la ley o la semana digan otra cosa' },
    motivo: 'Motivo',
    motivoAyuda: 'El acuerdo o la circular que lo señala.',
    porQue: 'Por qué se quita',
    porQueAyuda: 'Queda en Cambios.',
    confirmarQuitar: (fecha: DateSerial) => `Se quitará el ${formatDateWithWeekday(fecha)}`,
    confirmarRestaurar: 'Quedarán sólo los días de ley',
    seQuitaran: (count: number) =>
      `Se quitará${count === 1 ? '' : 'n'} de la hoja ${counted(count, 'día', 'días')}:`,
    agregados: (count: number) =>
      `Se ${count === 1 ? 'agregó' : 'agregaron'} ${counted(count, 'día', 'días')}.`,
    quitados: (count: number) => `Se ${count === 1 ? 'quitó' : 'quitaron'} ${counted(count, 'día', 'días')}.`,
  },
  umbrales: {
    efecto:
      'Con ellos se decide el semáforo. El panel los usa enseguida; los meses ya cerrados no cambian, y el informe los usa cuando lo vuelva a hacer.',
    original: (valor: string, unidad: string) =>
      `El perfil trae ${valor}${unidad === 'Sí o No' ? '' : ` ${unidad}`}.`,
    guardar: 'Guardar',
    guardarCual: (nombre: string) => `Guardar ${nombre}`,
    guardado: (nombre: string) => `Se guardó «${nombre}».`,
    confirmar: 'Los umbrales volverán a los del perfil',
    cambio: (nombre: string, antes: string, despues: string) => `${nombre}: ${antes} → ${despues}`,
    restaurados: 'Se restauraron los umbrales.',
    yaSonDelPerfil:
      'Todos dicen ya lo que trae el perfil; sólo se agregan los renglones que falten en la hoja.',
  },
  listas: {
    efecto:
      'De ellas salen las listas desplegables, y con ellas se valida. Quitar un valor no cambia las filas que lo usan: la validación lo señalará.',
    filas: (count: number) => (count === 0 ? 'sin usar' : counted(count, 'fila', 'filas')),
    fijas: 'Listas que no se cambian',
    porQueFijas:
      'El complemento reconoce sus valores por su nombre: el semáforo, los plazos y los registros dependen de ellos.',
    editada: 'Ya no es igual a la del perfil.',
    nuevo: (list: string) => `Agregar a «${list}»`,
    confirmarQuitar: (value: string, list: string) => `Se quitará «${value}» de «${list}»`,
    usos: (count: number) =>
      count === 0
        ? 'Ninguna fila lo usa.'
        : `${count === 1 ? 'Una fila lo usa' : `${inFigures(count)} filas lo usan`}: ${count === 1 ? 'conservará' : 'conservarán'} lo escrito, y la validación dirá que está fuera de catálogo.`,
    confirmarRestaurar: (list: string) => `«${list}» volverá a los valores del perfil`,
    ahora: (values: readonly string[]) => `Ahora: ${values.join(', ')}.`,
    despues: (values: readonly string[]) => `Después: ${values.join(', ')}.`,
    agregado: (value: string, list: string) => `Se agregó «${value}» a «${list}».`,
    quitado: (value: string, list: string) => `Se quitó «${value}» de «${list}».`,
    restaurada: (list: string) => `Se restauró «${list}».`,
  },
  cambios: {
    que: 'Cada celda que cambió el complemento: cuándo, con qué acción, qué decía y qué dice. Está completo en la hoja Cambios.',
    leer: 'Mostrar los cambios',
    leerDeNuevo: 'Leer de nuevo',
    leyendo: 'Leyendo los cambios…',
    filtro: 'Buscar por clave, hoja o texto',
    accion: 'Acción',
    todas: 'Todas',
    cuenta: (shown: number, all: number) =>
      shown === all ? counted(all, 'cambio', 'cambios') : `${shown} de ${counted(all, 'cambio', 'cambios')}`,
    ninguno: 'Todavía no hay cambios.',
    ningunoAsi: 'Ningún cambio coincide.',
    vacio: '(vacío)',
    fecha: (fecha: DateSerial | null) => (fecha === null ? 'sin fecha' : formatDate(fecha, 'corta')),
  },
} as const;
