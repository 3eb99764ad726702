/** What is wrong in the document of an institution's own perfil: what happened and what to do; where is said beside it. */
import type { Problem } from './problemas';
import { counted, inFigures } from './counted';

const list = (values: readonly (string | number)[]): string => values.map((each) => `«${each}»`).join(', ');

const instead = (known: readonly string[], alike: string | null): string =>
  alike === null ? `Los que hay: ${list(known)}.` : `¿Quiso decir «${alike}»? Los que hay: ${list(known)}.`;

export const perfilPropioErrors = {
  vacio: () => 'El archivo está vacío. Elija el archivo JSON del perfil.',
  demasiadoGrande: (letters: number, most: number) =>
    `El archivo tiene ${inFigures(letters)} letras y un perfil admite ${inFigures(most)}. Revise que sea el archivo del perfil y quite lo que no cambia de la base.`,
  noEsJson: (line: number, column: number, found: string) =>
    `El archivo no es JSON: en el renglón ${line}, columna ${column}, ${found === '' ? 'el texto termina antes de tiempo' : `no se esperaba «${found}»`}. Revise ahí las comas, las comillas y las llaves que falten o sobren.`,
  claveRepetida: () => 'Está escrito dos veces. Deje uno solo.',
  noEsObjeto: () => 'Aquí va un objeto, entre llaves { }. Compárelo con el ejemplo de la guía de perfiles.',
  noEsLista: () => 'Aquí va una lista, entre corchetes [ ]. Compárela con el ejemplo de la guía de perfiles.',
  listaVacia: () =>
    'La lista está vacía. Escriba al menos un elemento o quítela: sin ella vale la de la base.',
  listaLarga: (count: number, most: number) =>
    `La lista tiene ${counted(count, 'elemento')} y se admiten ${inFigures(most)}. Quite los que sobren.`,
  falta: (key: string, what: string) => `Falta «${key}»: ${what} Agréguelo.`,
  claveDesconocida: (key: string, known: readonly string[], alike: string | null) =>
    `«${key}» no es parte de un perfil y no se usaría. Corríjalo o quítelo. ${instead(known, alike)}`,
  noEsTexto: () => 'Aquí va un texto entre comillas. Escríbalo así.',
  textoVacio: () => 'El texto está vacío. Escríbalo o quite el renglón.',
  textoConEspacios: () =>
    'El texto empieza o termina con espacios, o tiene saltos de renglón o letras que Excel no guarda. Escríbalo en un solo renglón y sin espacios en las orillas.',
  textoLargo: (count: number, most: number) =>
    `El texto tiene ${counted(count, 'letra')} y se admiten ${inFigures(most)}. Acórtelo.`,
  noEsClave: () =>
    'Es un identificador: sólo lleva minúsculas sin acento, cifras y guiones, como «mi-municipio». Escríbalo así.',
  esquemaDesconocido: (found: string, ours: string) =>
    `Dice «${found}» y no es el de un perfil. Este archivo no se escribió para esto, o hay que cambiarlo por «${ours}».`,
  otraVersion: (found: string, ours: string) =>
    `Dice «${found}» y este programa lee «${ours}». Actualice el complemento, o exporte de nuevo el perfil desde él.`,
  idOcupado: (id: string) =>
    `«${id}» es un perfil que el programa ya trae. Elija otro identificador, como «${id}-propio».`,
  opcion: (found: string, known: readonly (string | number)[], alike: string | null) =>
    `«${found}» no es una de las opciones. ${instead(known.map(String), alike)}`,
  noEsEntero: (least: number, most: number) =>
    `Aquí va un número entero de ${inFigures(least)} a ${inFigures(most)}, sin comillas. Corríjalo.`,
  noEsLogico: () => 'Aquí va true (sí) o false (no), sin comillas. Corríjalo.',
  catalogoFijo: (heading: string, editable: readonly string[]) =>
    `Los valores de «${heading}» los reconoce el programa por su nombre y no se cambian. Quítelo; sólo se cambian ${list(editable)}.`,
  valorRepetido: (value: string, first: string) =>
    `«${value}» ya está en la lista (${first}); mayúsculas y acentos no hacen otro valor. Quite uno de los dos.`,
  formatoFijo: (name: string, renamable: readonly string[]) =>
    `Los encabezados de «${name}» no se cambian: el programa reconoce por ellos sus tablas. Quítelo; sólo se cambian los de ${list(renamable)}.`,
  columnaFija: (heading: string) =>
    `«${heading}» es una columna auxiliar del complemento y su encabezado no se cambia. Quítela.`,
  encabezadoSinLetras: () => 'Un encabezado lleva al menos una letra o una cifra. Corríjalo.',
  encabezadoRepetido: (heading: string, other: string) =>
    `«${heading}» es también el encabezado de «${other}», y en una tabla no puede haber dos iguales. Cambie uno de los dos.`,
  encabezadoAmbiguo: (heading: string, other: string) =>
    `«${heading}» es un nombre con el que también se reconoce la columna «${other}»: al importar no se sabría cuál es. Elija otro.`,
  umbralFuera: (nombre: string, unidad: string, most: number, entero: boolean) =>
    `«${nombre}» va de 0 a ${inFigures(most)} ${unidad}${entero ? ', sin decimales' : ''} y sin comillas. Corríjalo.`,
  umbralesDesordenados: (low: string, lowValue: number, high: string, highValue: number) =>
    `«${low}» (${lowValue}) no puede ser mayor que «${high}» (${highValue}). Cambie uno de los dos; lo que no se escribe vale lo de omisión.`,
  plazoRepetido: (id: string, first: string) =>
    `El identificador «${id}» ya es de otro plazo (${first}). Cada plazo lleva el suyo: cambie uno.`,
  sobraEnTipo: (key: string, tipo: string, known: readonly string[]) =>
    `«${key}» no se usa en un plazo «${tipo}». Quítelo; ese tipo lleva ${list(known)}.`,
  unaCuenta: () =>
    'Un plazo «desde-dia-del-mes» lleva «habilesAntes» o «naturalesDespues», uno de los dos y no ambos. Deje el que diga su norma.',
} as const;

export const perfilPropioProblems = {
  invalido: (count: number, file: string): string =>
    `El perfil de «${file}» tiene ${counted(count, 'error', 'errores')} y no se cambió nada. ${count === 1 ? 'Corríjalo' : 'Corríjalos'} y vuelva a intentarlo:`,
  sinFormatos: (): Problem => ({
    codigo: 'sin-formatos',
    mensaje:
      'El libro no tiene todavía formatos en los que aplicar el perfil. Instale los primeros con ese perfil. No se cambió nada.',
  }),
  encabezadoOcupado: (sheet: string, heading: string): Problem => ({
    codigo: 'encabezado-ocupado',
    mensaje: `La tabla de la hoja «${sheet}» ya tiene otra columna que se llama «${heading}», como quiere llamarla el perfil. Cambie el nombre de la suya y vuelva a aplicarlo. No se cambió nada.`,
  }),
} as const;

/** Why Cambios tells each cell. */
export const perfilPropioMotivos = {
  aplicado: (nombre: string) => `Se aplicó el perfil «${nombre}».`,
} as const;

export const perfilPropioTexts = {
  sinErrores: (nombre: string) => `El perfil «${nombre}» no tiene errores.`,
  exportado: (nombre: string, path: string) => `Se escribió el perfil «${nombre}» en «${path}».`,
  porCorregir: (count: number) =>
    `Antes de importarlo hay que corregir ${counted(count, 'error', 'errores')}:`,
  aplicado: (nombre: string, cells: number) =>
    cells === 0
      ? `El libro ya decía lo que trae el perfil «${nombre}»; ahora lo lleva consigo.`
      : `Se aplicó el perfil «${nombre}» y ${cells === 1 ? 'cambió una celda' : `cambiaron ${counted(cells, 'celda')}`}; cada una está en la hoja Cambios.`,
  valorEnUso: (catalogue: string, value: string, rows: number) =>
    `«${value}» deja de estar en «${catalogue}» y ${rows === 1 ? 'lo usa una fila' : `lo usan ${inFigures(rows)} filas`}: ${rows === 1 ? 'conserva' : 'conservan'} lo escrito y la validación dirá que está fuera de catálogo.`,
} as const;
