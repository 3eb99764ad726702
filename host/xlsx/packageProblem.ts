/** Why a file cannot be opened as a workbook. */
export type PackageProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'notAZip' }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'oldXls' }
  | { readonly kind: 'binaryWorkbook' }
  | { readonly kind: 'openDocument' }
  | { readonly kind: 'notAWorkbook' }
  | { readonly kind: 'tooLarge'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'cutWorksheet'; readonly sheet: string }
  | { readonly kind: 'missingPart'; readonly part: string }
  | { readonly kind: 'damaged'; readonly part: string; readonly detail: string };

/** Thrown by `readWorkbook` for every file that it refuses; its message is the sentence for people. */
export class PackageError extends Error {
  override readonly name = 'PackageError';

  constructor(readonly problem: PackageProblem) {
    super(describePackageProblem(problem));
  }
}

/** What happened and what to do, in Spanish. */
export function describePackageProblem(problem: PackageProblem): string {
  switch (problem.kind) {
    case 'empty':
      return 'El archivo está vacío. Pida que se lo envíen de nuevo.';
    case 'notAZip':
      return 'El archivo no es un libro de Excel (.xlsx). Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)».';
    case 'truncated':
      return 'El archivo está incompleto: la descarga o la copia se cortó. Cópielo o descárguelo de nuevo.';
    case 'encrypted':
      return 'El libro está protegido con contraseña de apertura. Ábralo en Excel, quite la contraseña y guárdelo.';
    case 'oldXls':
      return 'El libro está en el formato anterior a 2007 (.xls). Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)».';
    case 'binaryWorkbook':
      return 'El libro está en formato binario (.xlsb). Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)».';
    case 'openDocument':
      return 'El archivo está en formato OpenDocument (.ods). Ábralo y guárdelo como «Libro de Excel (.xlsx)».';
    case 'notAWorkbook':
      return 'El archivo no contiene un libro de Excel. Revise que sea el archivo correcto.';
    case 'tooLarge':
      return `El libro ocupa ${megabytes(problem.bytes)} MB al abrirse y el límite es de ${megabytes(problem.limit)} MB. Borre hojas o filas sobrantes y guárdelo de nuevo.`;
    case 'cutWorksheet':
      return `La hoja «${problem.sheet}» está cortada dentro del archivo y se perderían filas. Ábralo en Excel, repárelo y guárdelo de nuevo.`;
    case 'missingPart':
      return `Al archivo le falta una parte (${problem.part}) y se perderían datos. Ábralo en Excel, repárelo y guárdelo de nuevo.`;
    case 'damaged':
      return `El archivo está dañado (${problem.part}: ${problem.detail}). Ábralo en Excel, repárelo y guárdelo de nuevo.`;
  }
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1_000_000));
}
