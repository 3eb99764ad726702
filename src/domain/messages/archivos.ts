import type { Problem } from './problemas';

/** Why a received file cannot be read; the reader of files tells it by kind. */
export type UnreadableFile =
  | {
      readonly kind:
        | 'empty'
        | 'truncated'
        | 'oldXls'
        | 'passwordProtected'
        | 'binaryWorkbook'
        | 'openDocument'
        | 'html'
        | 'textNamedAsWorkbook'
        | 'unknownContent';
    }
  | { readonly kind: 'tooLarge'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'tooManyCells'; readonly part: string; readonly cells: number; readonly limit: number }
  | { readonly kind: 'damaged'; readonly part: string }
  | { readonly kind: 'unclosedQuote'; readonly row: number };

/** What happened to the file and what to do, with a stable code. */
export function fileProblem(name: string, problem: UnreadableFile): Problem {
  return { codigo: CODES[problem.kind], mensaje: `«${name}» ${sentence(problem)}` };
}

const CODES: Readonly<Record<UnreadableFile['kind'], string>> = {
  empty: 'archivo-vacio',
  truncated: 'archivo-truncado',
  oldXls: 'archivo-xls',
  passwordProtected: 'archivo-con-contrasena',
  binaryWorkbook: 'archivo-xlsb',
  openDocument: 'archivo-ods',
  html: 'archivo-html',
  textNamedAsWorkbook: 'archivo-texto',
  unknownContent: 'archivo-desconocido',
  tooLarge: 'archivo-demasiado-grande',
  tooManyCells: 'archivo-demasiadas-celdas',
  damaged: 'archivo-danado',
  unclosedQuote: 'csv-comillas',
};

function sentence(problem: UnreadableFile): string {
  switch (problem.kind) {
    case 'empty':
      return 'está vacío. Pida que se lo envíen de nuevo.';
    case 'truncated':
      return 'está incompleto: la descarga o la copia se cortó. Cópielo o descárguelo de nuevo.';
    case 'oldXls':
      return 'está en el formato anterior a 2007 (.xls). Guarde el archivo como .xlsx.';
    case 'passwordProtected':
      return 'tiene contraseña de apertura. Ábralo en Excel, quite la contraseña y guárdelo.';
    case 'binaryWorkbook':
      return 'está en formato binario (.xlsb). Guarde el archivo como .xlsx.';
    case 'openDocument':
      return 'está en formato OpenDocument (.ods). Guarde el archivo como .xlsx.';
    case 'html':
      return 'es una página web con otro nombre. Ábralo en Excel y guárdelo como .xlsx.';
    case 'textNamedAsWorkbook':
      return 'es un archivo de texto con nombre de libro. Cámbiele la extensión a .csv o guárdelo desde Excel como .xlsx.';
    case 'unknownContent':
      return 'no es un libro de Excel ni un archivo de texto. Revise que sea el archivo correcto.';
    case 'tooLarge':
      return `es demasiado grande (${megabytes(problem.bytes)} MB; el límite es de ${megabytes(problem.limit)} MB). Revise que sea el archivo correcto; quítele lo que sobre, como imágenes u otras hojas, o pídalo otra vez.`;
    case 'tooManyCells':
      return `tiene una hoja demasiado extensa (${problem.part}): llega a celdas muy lejanas aunque estén vacías. Borre las filas y columnas sobrantes y guárdelo.`;
    case 'damaged':
      return `está dañado (${problem.part}) y se perderían datos. Ábralo en Excel, repárelo y guárdelo de nuevo.`;
    case 'unclosedQuote':
      return `tiene unas comillas que no se cierran en la fila ${problem.row}. Corríjalas y vuelva a intentarlo.`;
  }
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1_000_000));
}
