import type { CellValue } from '../../../../src/domain/cell';
import type { RowValues } from '../../../../src/domain/changes';
import type { DateSerial } from '../../../../src/domain/dates/dateSerial';
import { enlaces, ficha, solicitudCambio, tablaMaestra } from '../../../../src/domain/formats';
import {
  DATA_TABLE_COLUMNS,
  DATA_TABLE_SHEET,
  IDENTITY_SHEET,
  identityRows,
} from '../../../../src/domain/indicadores/recoleccion/dataTableLayout';
import type {
  DeliveryFile,
  DeliverySheet,
  Receipt,
} from '../../../../src/domain/indicadores/recoleccion/recepcion/delivery';
import { planRecepcion } from '../../../../src/domain/indicadores/recoleccion/recepcion/planRecepcion';
import type { Entrega, Prorroga, ResultadoGuardado } from '../../../../src/domain/indicadores/records';
import { monterrey } from '../../../../src/domain/perfiles';
import type { Seguimiento } from '../../../../src/domain/seguimiento';
import { serial } from '../../../support/anexoIReal';
import { installedTable, seguimientoOf } from '../../../support/seguimiento';

export const PARQUES = 'Secretaría de Parques';
export const OBRAS = 'Dirección de Obras';
export const MARZO = '2026-03';
/** March's figures are due on Monday 6 April 2026. */
export const A_TIEMPO = serial(2026, 4, 6);

const FICHAS: readonly RowValues[] = [
  {
    indicador: 'P-01',
    nombre: 'Solicitudes atendidas',
    metodo: '([Atendidas]/[Recibidas])*100',
    variables: 'Atendidas (solicitudes; Sistema)\nRecibidas (solicitudes; Sistema)',
    frecuencia: 'Mensual',
    acumulacion: 'Cociente de sumas',
    dependencia: PARQUES,
  },
  {
    indicador: 'P-02',
    nombre: 'Áreas verdes con riego',
    metodo: '[Cobertura]',
    variables: 'Cobertura (Porcentaje; Bitácora)',
    frecuencia: 'Mensual',
    acumulacion: 'Último valor',
    dependencia: PARQUES,
  },
  {
    indicador: 'P-03',
    nombre: 'Padrón anual',
    metodo: '[Padrón]',
    variables: 'Padrón (personas; Padrón)',
    frecuencia: 'Anual',
    acumulacion: 'Último valor',
    dependencia: PARQUES,
  },
  {
    indicador: 'O-01',
    nombre: 'Obras terminadas',
    metodo: '[Obras]',
    variables: 'Obras (obras; Bitácora)',
    frecuencia: 'Mensual',
    acumulacion: 'Suma',
    dependencia: OBRAS,
  },
];

const maestraRow = (indicador: string, variable: string, values: RowValues = {}): RowValues => ({
  indicador,
  variable,
  anio: 2026,
  ...values,
});

export function sent(dependencia: string, mes: string, folio: string): Entrega {
  return {
    folio,
    mes,
    dependencia,
    estado: 'enviada',
    enviada: serial(Number(mes.slice(0, 4)), Number(mes.slice(5)), 27),
    vence: null,
    recibida: null,
    enTiempo: null,
    archivo: '',
    cifras: null,
    observaciones: '',
    huella: '',
  };
}

interface Options {
  readonly solicitudes?: readonly RowValues[];
  readonly maestra?: readonly RowValues[];
  readonly entregas?: readonly Entrega[];
  readonly prorrogas?: readonly Prorroga[];
  readonly resultados?: readonly ResultadoGuardado[];
}

/** Two dependencies, each with March's table sent; Parques is asked for three figures and Obras for one. */
export function book({
  maestra,
  entregas,
  solicitudes = [],
  prorrogas = [],
  resultados = [],
}: Options = {}): Seguimiento {
  return {
    ...seguimientoOf(
      [
        installedTable(ficha, FICHAS),
        installedTable(
          tablaMaestra,
          maestra ?? [
            maestraRow('P-01', 'Atendidas', { mes01: 40, mes02: 44 }),
            maestraRow('P-01', 'Recibidas', { mes01: 50, mes02: 52 }),
            maestraRow('P-02', 'Cobertura', { mes01: 40, mes02: 42 }),
            maestraRow('O-01', 'Obras', { mes01: 3, mes02: 4 }),
          ],
        ),
        installedTable(enlaces, []),
        installedTable(solicitudCambio, solicitudes),
      ],
      { perfil: monterrey },
    ),
    entregas: entregas ?? [sent(PARQUES, MARZO, '2026-03-001'), sent(OBRAS, MARZO, '2026-03-002')],
    prorrogas,
    resultados,
  };
}

export type DeliveredRow = readonly [
  clave: CellValue,
  variable: CellValue,
  unidad: string,
  dato: CellValue,
  comentario?: string,
];

export const PARQUES_ROWS: readonly DeliveredRow[] = [
  ['P-01', 'Atendidas', 'solicitudes', 45],
  ['P-01', 'Recibidas', 'solicitudes', 50],
  ['P-02', 'Cobertura', 'Porcentaje', 43],
];

export interface Delivered {
  readonly archivo?: string;
  readonly dependencia?: string | null;
  /** What the visible cell says; `null` leaves the line out. */
  readonly mes?: CellValue | null;
  /** `null`: somebody deleted the hidden sheet. */
  readonly oculta?: { readonly mes: string; readonly dependencia: string } | null;
  readonly rows?: readonly DeliveredRow[];
  /** Format codes of the column Dato, row by row. */
  readonly formats?: readonly string[];
  /** Rows of `rows` whose figure is a formula without a result. */
  readonly uncalculated?: readonly number[];
  readonly hoja?: string;
}

/** 0-based row of the first figure and column of the figures in what `delivery` makes. */
export const FIRST_ROW = 5;
export const DATO = 5;

/** A file as it comes back, laid out as the table that was sent. */
export function delivery(options: Delivered = {}): DeliveryFile {
  const { archivo = 'marzo.xlsx', oculta = { mes: MARZO, dependencia: PARQUES } } = options;
  const hidden: readonly DeliverySheet[] =
    oculta === null
      ? []
      : [
          {
            name: IDENTITY_SHEET,
            isHidden: true,
            grid: identityRows({ ...oculta, folio: '2026-03-001' }),
          },
        ];
  return { archivo, sheets: [visible(options), ...hidden] };
}

function visible({
  dependencia = PARQUES,
  mes = 'marzo de 2026',
  rows = PARQUES_ROWS,
  formats = [],
  uncalculated = [],
  hoja = DATA_TABLE_SHEET,
}: Delivered): DeliverySheet {
  const grid: readonly (readonly CellValue[])[] = [
    ['Tabla de datos de indicadores'],
    dependencia === null ? [] : ['Dependencia / Entidad', dependencia],
    mes === null ? [] : ['Mes', mes],
    ['1. Escriba en la columna «Dato» la cifra del mes.'],
    DATA_TABLE_COLUMNS.map(({ heading }) => heading),
    ...rows.map(([clave, variable, unidad, dato, comentario = '']) => [
      clave,
      '',
      variable,
      unidad,
      '',
      dato,
      comentario,
    ]),
  ];
  return {
    name: hoja,
    grid,
    numberFormats: grid.map((row, index) =>
      row.map((_, column) => (column === DATO ? (formats[index - FIRST_ROW] ?? 'General') : 'General')),
    ),
    uncalculatedCells: uncalculated.map((row) => `${FIRST_ROW + row},${DATO}`),
  };
}

/** The receipt of one file that came in time. */
export function receiptOf(file: DeliveryFile, seguimiento = book(), fecha: DateSerial = A_TIEMPO): Receipt {
  const [receipt] = planRecepcion(seguimiento, [file], fecha).receipts;
  if (!receipt) throw new Error('No receipt');
  return receipt;
}

/** What it says, as `severidad celda: mensaje`. */
export function told({ observaciones }: Receipt): readonly string[] {
  return observaciones.map(({ severidad, celda, mensaje }) => `${severidad} ${celda ?? '—'}: ${mensaje}`);
}

/** Figures written, as `celda antes → después`. */
export function changesOf(files: readonly DeliveryFile[], seguimiento = book(), fecha = A_TIEMPO) {
  return planRecepcion(seguimiento, files, fecha).changes.map(
    ({ clave, columna, antes, despues }) => `${clave} ${columna}: ${antes} → ${despues}`,
  );
}
