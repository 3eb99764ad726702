/** What Excel would repair, refuse or lose in a workbook, and the Open XML validator lets pass. */
export type PreflightProblem =
  | { readonly kind: 'noSheets' }
  | { readonly kind: 'allSheetsHidden' }
  | { readonly kind: 'sheetName'; readonly name: string }
  | { readonly kind: 'duplicateSheetName'; readonly name: string }
  | { readonly kind: 'textTooLong'; readonly sheet: string; readonly cell: string; readonly length: number }
  | {
      readonly kind: 'formulaTooLong';
      readonly sheet: string;
      readonly cell: string;
      readonly length: number;
    }
  | { readonly kind: 'numberNotFinite'; readonly sheet: string; readonly cell: string }
  | {
      readonly kind: 'cellOutsideSheet';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
    }
  | { readonly kind: 'tableName'; readonly table: string }
  | { readonly kind: 'duplicateName'; readonly name: string }
  | {
      readonly kind: 'tableColumns';
      readonly table: string;
      readonly columns: number;
      readonly width: number;
    }
  | { readonly kind: 'tableWithoutRows'; readonly table: string }
  | { readonly kind: 'duplicateColumn'; readonly table: string; readonly column: string }
  | { readonly kind: 'columnName'; readonly table: string; readonly column: string }
  | { readonly kind: 'headerDiffers'; readonly table: string; readonly column: string; readonly cell: string }
  | {
      readonly kind: 'overlappingTables';
      readonly sheet: string;
      readonly first: string;
      readonly second: string;
    }
  | {
      readonly kind: 'overlappingMerges';
      readonly sheet: string;
      readonly first: string;
      readonly second: string;
    }
  | { readonly kind: 'mergeInTable'; readonly sheet: string; readonly merge: string; readonly table: string }
  | { readonly kind: 'filterOverTable'; readonly sheet: string; readonly table: string }
  | { readonly kind: 'definedName'; readonly name: string }
  | { readonly kind: 'nameWithoutFormula'; readonly name: string }
  | { readonly kind: 'listTooLong'; readonly sheet: string; readonly area: string; readonly length: number }
  | { readonly kind: 'validationRule'; readonly sheet: string; readonly area: string }
  | { readonly kind: 'validationText'; readonly sheet: string; readonly area: string; readonly limit: number }
  | {
      readonly kind: 'conditionalFormat';
      readonly sheet: string;
      readonly area: string;
      readonly type: string;
    }
  | { readonly kind: 'chart'; readonly sheet: string; readonly chart: string }
  | { readonly kind: 'headerFooterTooLong'; readonly sheet: string; readonly length: number }
  | { readonly kind: 'zoom'; readonly sheet: string; readonly scale: number };

/** What is wrong and where, in Spanish. */
export function describePreflightProblem(problem: PreflightProblem): string {
  switch (problem.kind) {
    case 'noSheets':
      return 'El libro no tiene hojas.';
    case 'allSheetsHidden':
      return 'Todas las hojas están ocultas: deje visible al menos una.';
    case 'sheetName':
      return `«${problem.name}» no puede ser nombre de hoja: use de 1 a 31 caracteres, sin [ ] : * ? / \\ ni apóstrofo al principio o al final.`;
    case 'duplicateSheetName':
      return `Hay dos hojas llamadas «${problem.name}».`;
    case 'textTooLong':
      return `El texto de ${place(problem)} tiene ${problem.length} caracteres y Excel admite 32,767.`;
    case 'formulaTooLong':
      return `La fórmula de ${place(problem)} tiene ${problem.length} caracteres y Excel admite 8,192.`;
    case 'numberNotFinite':
      return `El número de ${place(problem)} no es un número que Excel pueda guardar.`;
    case 'cellOutsideSheet':
      return `La hoja «${problem.sheet}» tiene una celda fuera de sus límites (fila ${problem.row + 1}, columna ${problem.column + 1}).`;
    case 'tableName':
      return `«${problem.table}» no puede ser nombre de tabla: empiece con letra y use solo letras, números, puntos y guiones bajos.`;
    case 'duplicateName':
      return `El nombre «${problem.name}» está repetido entre tablas y nombres del libro.`;
    case 'tableColumns':
      return `La tabla «${problem.table}» declara ${problem.columns} columnas y ocupa ${problem.width}.`;
    case 'tableWithoutRows':
      return `La tabla «${problem.table}» necesita al menos una fila de datos.`;
    case 'duplicateColumn':
      return `La tabla «${problem.table}» tiene dos columnas llamadas «${problem.column}».`;
    case 'columnName':
      return `«${problem.column}» no puede ser encabezado de la tabla «${problem.table}»: use de 1 a 255 caracteres.`;
    case 'headerDiffers':
      return `El encabezado de la celda ${problem.cell} no coincide con la columna «${problem.column}» de la tabla «${problem.table}».`;
    case 'overlappingTables':
      return `Las tablas «${problem.first}» y «${problem.second}» de la hoja «${problem.sheet}» se enciman.`;
    case 'overlappingMerges':
      return `Las celdas combinadas ${problem.first} y ${problem.second} de la hoja «${problem.sheet}» se enciman.`;
    case 'mergeInTable':
      return `La hoja «${problem.sheet}» tiene celdas combinadas (${problem.merge}) dentro de la tabla «${problem.table}».`;
    case 'filterOverTable':
      return `El filtro de la hoja «${problem.sheet}» se encima con la tabla «${problem.table}».`;
    case 'definedName':
      return `«${problem.name}» no puede ser un nombre definido: empiece con letra o guion bajo, sin espacios, y no lo escriba como una celda.`;
    case 'nameWithoutFormula':
      return `El nombre «${problem.name}» no se refiere a nada.`;
    case 'listTooLong':
      return `La lista de validación de ${area(problem)} tiene ${problem.length} caracteres y Excel admite 255: póngala en un rango.`;
    case 'validationRule':
      return `La regla de validación de ${area(problem)} está incompleta.`;
    case 'validationText':
      return `Un texto de la validación de ${area(problem)} pasa de ${problem.limit} caracteres.`;
    case 'conditionalFormat':
      return `El formato condicional de ${area(problem)} (${problem.type}) no se puede guardar en el archivo.`;
    case 'chart':
      return `La gráfica «${problem.chart}» de la hoja «${problem.sheet}» no se puede guardar en el archivo.`;
    case 'headerFooterTooLong':
      return `El encabezado o el pie de página de la hoja «${problem.sheet}» tiene ${problem.length} caracteres y Excel admite 255.`;
    case 'zoom':
      return `La escala de impresión de la hoja «${problem.sheet}» (${problem.scale} %) debe estar entre 10 y 400 %.`;
  }
}

function place({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `la celda ${cell} de la hoja «${sheet}»`;
}

function area({ sheet, area: address }: { readonly sheet: string; readonly area: string }): string {
  return `${address} de la hoja «${sheet}»`;
}

/** Thrown by `writeWorkbook` instead of writing a file that Excel would repair. Its message holds the first problems. */
export class PreflightError extends Error {
  override readonly name = 'PreflightError';

  constructor(readonly problems: readonly PreflightProblem[]) {
    const shown = problems.slice(0, 3).map(describePreflightProblem).join(' ');
    super(problems.length > 3 ? `${shown} (y ${problems.length - 3} problemas más)` : shown);
  }
}
