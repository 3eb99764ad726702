import { addSheet } from './addSheet';
import { literal } from '../write/cellText';
import { INICIO_NAMES, INICIO_SHEET } from './inicioNames';
import { palette } from './palette';
import { setUpPage } from './tableSheet';

export interface InicioValues {
  readonly institucion: string;
  readonly perfil: string;
  readonly ejercicio: string;
  readonly trimestre: string;
}

type Field = keyof InicioValues | 'elaboro' | 'reviso' | 'autorizo';

const FIRST_ROW = 2;

/** What format headings name as programme. The range is longer than the table, so that new rows count. */
const PROGRAMAS = 'Evaluaciones!$B$5:$B$304';
const FIRST_PROGRAMA = `INDEX(${PROGRAMAS},MATCH("*",${PROGRAMAS},0))`;
/** The only programme there is, though it has several evaluations. */
export const PROGRAMA_FORMULA =
  `=IF(COUNTA(${PROGRAMAS})=0,"",IF(COUNTIF(${PROGRAMAS},${FIRST_PROGRAMA})=COUNTA(${PROGRAMAS}),${FIRST_PROGRAMA},` +
  '"Varios programas (se imprime uno por uno)"))';

const FIELDS: readonly {
  readonly label: string;
  readonly value: Field;
  readonly help: string;
}[] = [
  {
    label: 'Institución',
    value: 'institucion',
    help: 'Aparece en el encabezado de los formatos y del informe.',
  },
  { label: 'Perfil', value: 'perfil', help: 'La institución cuya norma se aplica. Se elige al instalar.' },
  { label: 'Ejercicio fiscal', value: 'ejercicio', help: 'Año del seguimiento, con cuatro cifras.' },
  {
    label: 'Trimestre',
    value: 'trimestre',
    help: '1, 2, 3 o 4. Aparece en el encabezado del Anexo A; los indicadores no lo usan: en ellos se elige cada vez.',
  },
  {
    label: 'Elaboró',
    value: 'elaboro',
    help: 'Nombre y cargo de quien firma el informe o la matriz. Puede quedar vacío.',
  },
  {
    label: 'Revisó',
    value: 'reviso',
    help: 'Nombre y cargo de quien firma el informe o la matriz. Puede quedar vacío.',
  },
  {
    label: 'Autorizó',
    value: 'autorizo',
    help: 'Nombre y cargo de quien firma el informe o la matriz. Puede quedar vacío.',
  },
];

/**
 * The sheet a workbook opens on: what the title blocks repeat, in named cells, and where everything stands.
 * Queues; the caller sends.
 */
export function installInicioSheet(
  context: Excel.RequestContext,
  values: InicioValues,
  contents: readonly { readonly sheet: string; readonly what: string }[],
  areas: readonly ('asm' | 'indicadores')[],
): Excel.Worksheet {
  const sheet = addSheet(context, INICIO_SHEET);
  sheet.tabColor = palette.official;
  sheet.showGridlines = false;
  const title = sheet.getRange('A1:C1');
  title.merge();
  sheet.getRange('A1').values = [
    [
      areas.includes('asm')
        ? 'Seguimiento a los Aspectos Susceptibles de Mejora'
        : 'Seguimiento al Desempeño',
    ],
  ];
  title.format.font.size = 16;
  title.format.font.bold = true;
  title.format.font.color = palette.official;
  title.format.rowHeight = 30;

  const known: Readonly<Partial<Record<Field, string>>> = values;
  FIELDS.forEach(({ label, value, help }, index) => {
    const row = FIRST_ROW + index;
    sheet.getRangeByIndexes(row, 0, 1, 3).values = [[label, literal(asValue(known[value] ?? '')), help]];
    context.workbook.names.add(INICIO_NAMES[value], sheet.getRangeByIndexes(row, 1, 1, 1));
  });
  const programaRow = FIRST_ROW + FIELDS.length;
  sheet.getRangeByIndexes(programaRow, 0, 1, 3).formulas = [
    // Without Evaluaciones the formula would name a sheet that is not there; `installParts` writes it with that sheet.
    [
      'Programa en los encabezados',
      areas.includes('asm') ? PROGRAMA_FORMULA : '',
      'Sale de la hoja Evaluaciones, si el libro la tiene; no se captura aquí. Lo usan los formatos de los ASM.',
    ],
  ];
  context.workbook.names.add(INICIO_NAMES.programa, sheet.getRangeByIndexes(programaRow, 1, 1, 1));
  const labels = sheet.getRangeByIndexes(FIRST_ROW, 0, FIELDS.length + 1, 1);
  labels.format.font.bold = true;
  const inputs = sheet.getRangeByIndexes(FIRST_ROW, 1, FIELDS.length + 1, 1);
  FIELDS.forEach(({ value }, index) => {
    // The perfil is told, not captured: changing the text would not change the norm.
    if (value === 'perfil') return;
    sheet.getRangeByIndexes(FIRST_ROW + index, 1, 1, 1).format.fill.color = palette.input;
  });
  inputs.format.horizontalAlignment = 'Left';
  inputs.format.wrapText = true;
  sheet.getRangeByIndexes(FIRST_ROW, 2, FIELDS.length + 1, 1).format.font.color = palette.muted;
  sheet.getRangeByIndexes(FIRST_ROW + 3, 1, 1, 1).dataValidation.rule = {
    wholeNumber: { formula1: 1, formula2: 4, operator: 'Between' },
  };

  const listTop = programaRow + 2;
  sheet.getRangeByIndexes(listTop, 0, 1, 2).values = [['Hoja', 'Qué contiene']];
  const heading = sheet.getRangeByIndexes(listTop, 0, 1, 3);
  heading.format.fill.color = palette.official;
  heading.format.font.color = palette.onDark;
  heading.format.font.bold = true;
  contents.forEach(({ sheet: name, what }, index) => {
    const row = listTop + 1 + index;
    sheet.getRangeByIndexes(row, 0, 1, 2).values = [[name, what]];
    sheet.getRangeByIndexes(row, 0, 1, 1).hyperlink = {
      documentReference: `'${name}'!A1`,
      textToDisplay: name,
      screenTip: `Ir a ${name}`,
    };
    sheet.getRangeByIndexes(row, 1, 1, 2).merge();
  });
  const body = sheet.getRangeByIndexes(FIRST_ROW, 0, listTop + contents.length - FIRST_ROW + 1, 3);
  body.format.verticalAlignment = 'Top';
  body.format.wrapText = true;
  sheet.getRange('A1').format.columnWidth = 170;
  sheet.getRange('B1').format.columnWidth = 260;
  sheet.getRange('C1').format.columnWidth = 330;
  setUpPage(sheet, 3, 0);
  return sheet;
}

/** Years and quarters are numbers, so that the title blocks can compare them. */
function asValue(text: string): string | number {
  return /^\d{1,4}$/.test(text) ? Number(text) : text;
}
