import type { TableCandidate } from '../../domain/adoption/adoption';
import type { Format } from '../../domain/formats/format';
import { counted, inFigures } from '../../domain/messages/counted';
import { importacion } from '../../domain/messages/importacion';
import type { ImportPlan } from '../../domain/importing/planImport';
import type { UnitReason } from '../../domain/percent/decideUnit';

const list = new Intl.ListFormat('es-MX', { type: 'conjunction' });
const quoted = (names: readonly string[]): string => list.format(names.map((name) => `«${name}»`));
const rows = (amount: number): string => counted(amount, 'fila');

/** The names of formats as a sentence needs them: «la Ficha técnica», «al Anexo A». */
type Named = Pick<Format, 'name' | 'gender'>;
const the = ({ name, gender }: Named): string => `${gender === 'f' ? 'la' : 'el'} ${name}`;
const one = ({ name, gender }: Named): string => `${gender === 'f' ? 'una' : 'un'} ${name}`;
const toThe = ({ name, gender }: Named): string => (gender === 'f' ? `a la ${name}` : `al ${name}`);
const ofThe = ({ name, gender }: Named): string => (gender === 'f' ? `de la ${name}` : `del ${name}`);

/** What the view Formatos says. */
export const texts = {
  install: {
    perfilDeArchivo: 'Usar un perfil de archivo…',
    title: 'Instalar formatos',
    installed: 'Formatos del libro',
    format: 'Formato',
    rows: 'Filas',
    add: (format: Named) => `Agregar ${the(format)}`,
    perfil: 'Perfil: la institución cuya norma se aplica',
    fixedPerfil: (perfil: string) =>
      `El libro sigue el perfil «${perfil}». Se eligió al instalar y no cambia: de él dependen las listas, los plazos y las reglas con que ya se trabaja. Para seguir otra norma, use otro libro.`,
    formats: 'Formatos',
    columns: (amount: number) => `${counted(amount, 'columna oficial', 'columnas oficiales')}.`,
    institucion: 'Institución',
    ejercicio: 'Ejercicio fiscal',
    trimestre: 'Trimestre',
    programa: 'Programa o fondo evaluado',
    programaHint: 'Clave y nombre. Si son varios, escriba el primero y agregue los demás en Evaluaciones.',
    optional: 'Tipo y fechas de la evaluación (opcionales)',
    tipo: 'Tipo de evaluación',
    undecided: 'Sin indicar',
    tipos: { interna: 'Interna', externa: 'Externa' },
    preview: 'Ver qué se creará',
    confirmTitle: (formats: readonly string[]) => `Instalar ${list.format(formats)}`,
    willCreate: (amount: number) =>
      `Se ${amount === 1 ? 'creará esta hoja' : 'crearán estas hojas'}. Las que ya tiene el libro no cambian.`,
    confirm: 'Instalar',
    running: 'Instalando formatos…',
    told: (formats: readonly string[]) =>
      `${formats.length === 1 ? 'Se instaló' : 'Se instalaron'} ${list.format(formats)}. Capture sus filas o cópielas de una tabla que ya tenga.`,
    blocked: 'No se puede instalar así',
    missing: {
      perfil: 'Elija la institución cuya norma se aplica.',
      formats: 'Elija al menos un formato.',
      ejercicio: 'Escriba el año con cuatro cifras.',
      programa: 'Escriba el programa o fondo: a él pertenecen el tipo y las fechas.',
      date: 'Revise esta fecha.',
    },
  },
  adopt: {
    title: 'Copiar una tabla que ya tiene',
    intro:
      'Si sus ASM ya están en otra hoja de este libro, el complemento reconoce la tabla y la copia al formato. La hoja original no cambia.',
    search: 'Buscar tablas en el libro',
    searchAgain: 'Buscar de nuevo',
    searching: 'Buscando tablas en las hojas…',
    nothing:
      'No se encontró ninguna tabla parecida a un formato en la parte de arriba de cada hoja. Revise que tenga una fila con al menos tres encabezados del formato, como «Núm.», «ASM» y «Fecha de Término».',
    candidate: ({ sheet, headerRow, isHidden }: TableCandidate) =>
      `Hoja «${sheet}»${isHidden ? ' (oculta)' : ''}, fila ${headerRow + 1}`,
    looksLike: (format: Named, matched: number, of: number) =>
      `Parece ${one(format)}: ${matched} de ${of} columnas.`,
    choose: 'Ver',
    chooseLabel: (place: string) => `Ver la tabla: ${place}`,
    reading: 'Leyendo la tabla…',
    readAgain: 'Leer la tabla de nuevo',
    other: 'Elegir otra tabla',
    format: 'Copiar al formato',
    toInstall: (format: Named) => `El libro todavía no tiene ${the(format)}.`,
    installIt: (format: Named) => `Instalar ${the(format)}`,
    otherFormat: 'Elija otro formato',
    noColumns: (format: Named) => `Esta tabla no tiene ninguna columna ${ofThe(format)}.`,
    columns: 'Columnas',
    columnsHint: 'Cada encabezado de su tabla y la columna del formato a la que va. Cámbielas si hace falta.',
    notUsed: 'No usar',
    withoutMainTitle: 'Falta la columna principal',
    withoutMain: (heading: string) =>
      `Ninguna columna se usa como «${heading}»: las filas se copiarán sin él. Si su tabla lo trae, elija arriba la columna que lo dice.`,
    missing: (headings: readonly string[]) =>
      `La tabla no trae ${quoted(headings)}. ${headings.length === 1 ? 'Esa columna quedará vacía' : 'Esas columnas quedarán vacías'}.`,
    programa: 'Programa o fondo de estas filas',
    programaFrom: {
      header: (programa: string) => `Si lo deja vacío, se usa lo escrito sobre la tabla: «${programa}».`,
      only: (programa: string) => `Si lo deja vacío, se usa el único programa del libro: «${programa}».`,
      none: 'Si lo deja vacío, las filas quedarán sin programa.',
    },
    unit: 'Unidad de los porcentajes',
    units: { puntos: 'Puntos: 45 es 45 %', fraccion: 'Fracciones: 0.45 es 45 %' },
    why: {
      numberAboveOne: 'Se propone puntos porque hay números mayores que 1.',
      fractions: 'Se propone fracciones porque las hay y ningún número pasa de 1.',
      ownSign: 'Cada cifra trae su signo % o su formato de porcentaje, y se respeta.',
      onlyZeros: 'Sólo hay ceros: da lo mismo.',
      zerosAndOnes: 'Sólo hay ceros y unos: no se sabe si 1 es 1 % o 100 %. Elija usted.',
      noNumbers: '',
    } satisfies Readonly<Record<UnitReason, string>>,
    mixed: ' Algunas celdas dicen otra unidad: cada una se lee como dice.',
    chooseUnit: 'Elija la unidad de los porcentajes para poder copiar.',
    counts: {
      added: 'Filas por agregar',
      identical: 'Ya están, idénticas',
      updated: 'Filas por actualizar',
      skipped: 'No son filas de la tabla',
    },
    conflicts: (amount: number) =>
      `${counted(amount, 'fila ya está', 'filas ya están')} en el formato con otros valores`,
    conflictsBody: (names: readonly string[]) =>
      `Son: ${list.format(names)}. Así no se copia ninguna. Marque «Actualizar» para sustituir lo que cambió; lo anterior queda en Cambios.`,
    update: 'Actualizar las filas que ya están',
    nothingToCopy: 'No hay nada que copiar: todas sus filas ya están en el formato.',
    firstRows: 'Ver las primeras filas como quedarán',
    copy: (format: Named) => `Copiar ${toThe(format)}`,
    confirmTitle: (format: Named) => `Copiar ${toThe(format)}`,
    willAdd: (amount: number, from: string, to: string) =>
      `Se ${amount === 1 ? 'agregará 1 fila' : `agregarán ${inFigures(amount)} filas`} de la hoja «${from}» a la hoja «${to}», como valores. La hoja «${from}» no cambia.`,
    willUpdate: (amount: number) =>
      `Se ${amount === 1 ? 'actualizará 1 fila' : `actualizarán ${inFigures(amount)} filas`}; lo anterior queda en Cambios.`,
    confirm: 'Copiar',
    running: 'Copiando la tabla…',
    told: (plan: ImportPlan, to: string) =>
      `Se ${plan.added.length === 1 ? 'copió 1 fila' : `copiaron ${inFigures(plan.added.length)} filas`} a la hoja «${to}». Ahora valide el libro.`,
    report: (sheet: string) => `Lo que se copió de la hoja «${sheet}»`,
    reportAdded: 'Filas agregadas',
    reportUpdated: 'Filas actualizadas',
    reportSkipped: 'Filas omitidas',
    skippedRow: (row: number, reason: Parameters<typeof importacion.omitida>[0]) =>
      `Fila ${row}: ${importacion.omitida(reason)}`,
    moreSkipped: (amount: number) => `Y ${counted(amount, 'fila más', 'filas más')}.`,
    unused: (headings: readonly string[]) => `Columnas que no se usaron: ${quoted(headings)}.`,
    close: 'Cerrar',
  },
  actions: {
    title: (format: Named) => `Con ${the(format)}`,
    breakDown: 'Desglosar acciones',
    breakDownWhat: 'Lleva cada acción comprometida a una fila de Acciones, donde se captura su avance.',
    breakDownConfirm: 'Desglosar',
    breakingDown: 'Desglosando las acciones…',
    actions: (amount: number) => `El Anexo I compromete ${counted(amount, 'acción', 'acciones')}.`,
    willAdd: (amount: number) =>
      amount === 0
        ? 'Todas están ya en Acciones.'
        : `Se ${amount === 1 ? 'agregará 1 fila' : `agregarán ${inFigures(amount)} filas`} a Acciones.`,
    willChange: (amount: number) =>
      `${counted(amount, 'celda cambiará', 'celdas cambiarán')} porque cambió el Anexo I; lo anterior queda en Cambios. Lo capturado se conserva y no se borra ninguna fila.`,
    withoutClave: (found: readonly number[]) =>
      `No tienen Clave ASM las filas ${list.format(found.slice(0, 10).map(String))}${found.length > 10 ? ' y otras' : ''}. Valide el libro y corríjalas antes de desglosar.`,
    notNow: 'Todavía no se puede desglosar',
    nothing: 'No hay nada que desglosar',
    nothingToBreakDown: 'Ninguna recomendación aceptada tiene acciones escritas.',
    brokenDown: (amount: number) =>
      `${counted(amount, 'acción está', 'acciones están')} en la hoja Acciones. Capture ahí su avance.`,
    convert: (to: string) => `Convertir a ${to}`,
    convertWhat: (from: Named) =>
      `Escribe sus ASM en otro formato, con las mismas claves. ${the(from).replace(/^./, (letter) => letter.toUpperCase())} no cambia, y antes se dice qué no cabe.`,
    otherFormats: 'Otros formatos',
    convertConfirm: 'Convertir',
    converting: 'Convirtiendo el formato…',
    willConvert: (amount: number, to: Named) =>
      amount === 0
        ? `Ninguna fila pasará ${toThe(to)}.`
        : `Se ${amount === 1 ? 'agregará 1 fila' : `agregarán ${inFigures(amount)} filas`} ${toThe(to)}.`,
    notAccepted: (amount: number) =>
      amount === 1
        ? '1 fila no pasa porque no se aceptó.'
        : `${inFigures(amount)} filas no pasan porque no se aceptaron.`,
    alreadyThere: (amount: number, to: Named) =>
      `${amount === 1 ? '1 fila ya está' : `${inFigures(amount)} filas ya están`} en ${the(to)}.`,
    noPlace: (headings: readonly string[], from: Named, to: Named) =>
      `No caben en ${the(to)}, y quedan sólo en ${the(from)}: ${quoted(headings)}.`,
    newSheet: (sheet: string) => `Se creará la hoja «${sheet}», que el libro no tiene.`,
    converted: (amount: number, to: Named) =>
      `Se ${amount === 1 ? 'escribió 1 fila' : `escribieron ${inFigures(amount)} filas`} en ${the(to)}.`,
  },
  print: {
    title: 'Imprimir un formato oficial',
    intro:
      'Copia el formato de un programa en una hoja propia, lista para imprimir y firmar. Esa copia ya no cambia.',
    format: 'Formato',
    programa: 'Programa o fondo',
    trimestre: 'Trimestre',
    trimestres: ['Primero', 'Segundo', 'Tercero', 'Cuarto'],
    withRows: (programa: string, amount: number) => `${programa} (${rows(amount)})`,
    noProgrammes: (format: string) =>
      `Ninguna fila del ${format} dice su programa. Escríbalo en la columna «Programa / Fondo» para poder imprimir.`,
    button: 'Preparar la hoja',
    confirmTitle: (sheet: string) => `Crear la hoja «${sheet}»`,
    willPrint: (amount: number, format: string, programa: string) =>
      `Tendrá las columnas oficiales del ${format} con ${rows(amount)} de «${programa}».`,
    confirm: 'Crear la hoja',
    running: 'Preparando la hoja…',
    told: (sheet: string, amount: number) =>
      `Se creó la hoja «${sheet}» con ${rows(amount)}. Ábrala y elija Archivo › Imprimir: sale horizontal, en tamaño carta.`,
  },
} as const;
