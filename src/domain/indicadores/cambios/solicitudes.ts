/** Solicitudes de cambio (SEJ-PEP-24) as records. Total: any content of their cells gives a reading. */
import {
  CAUSALES_CAMBIO,
  RESOLUCIONES,
  TIPOS_CAMBIO,
  type CausalCambio,
  type Resolucion,
  type TipoCambio,
} from '../../catalogues/indicadorCatalogues';
import { matchCatalogue } from '../../catalogues/matchCatalogue';
import type { CellValue } from '../../cell';
import type { DateSerial } from '../../dates/dateSerial';
import { parseDate } from '../../dates/parseDate';
import type { ColumnKey } from '../../formats/format';
import { tableOf, type Seguimiento } from '../../seguimiento';
import { plainCell, plainText, type TableRow } from '../../tables/tableData';
import { parsePeriodoIndicador } from '../periodoIndicador';
import type { PeriodoIndicador } from '../records';
import { puntoNamed } from './puntos';

/** One row: one point of one ficha. A request of several points is several rows with the same folio. */
export interface Solicitud {
  readonly folio: string;
  readonly fecha: DateSerial | null;
  /** Of the indicator, as written. */
  readonly clave: string;
  readonly dependencia: string;
  readonly tipo: TipoCambio | null;
  readonly causal: CausalCambio | null;
  /** Heading of the point, as written. */
  readonly campo: string;
  /** The column of the ficha that it names; a baja's is always Estado. `null` when it names none. */
  readonly key: ColumnKey | null;
  readonly dice: CellValue;
  readonly debeDecir: CellValue;
  /** The oficio that asks for the change. */
  readonly oficio: string;
  /** The oficio that asked for the resources, in the causales that need it. */
  readonly solicitudRecursos: string;
  /** The document of their not being given. */
  readonly documento: string;
  /** Blank is Pendiente. */
  readonly resolucion: Resolucion;
  readonly motivo: string;
  readonly fechaResolucion: DateSerial | null;
  readonly vigenteDesde: PeriodoIndicador | null;
  readonly avisoContraloria: DateSerial | null;
  readonly avisoFinanzas: DateSerial | null;
  /** 1-based row of the sheet. */
  readonly sheetRow: number;
}

const known = new WeakMap<Seguimiento, readonly Solicitud[]>();

/** In the order of the sheet; rows without the clave of an indicator are left out. */
export function solicitudesOf(seguimiento: Seguimiento): readonly Solicitud[] {
  const read = known.get(seguimiento);
  if (read) return read;
  const rows = tableOf(seguimiento, 'solicitud-cambio')?.rows ?? [];
  const made = rows.map(readSolicitud).filter(({ clave }) => clave !== '');
  known.set(seguimiento, made);
  return made;
}

function readSolicitud(row: TableRow): Solicitud {
  const text = (key: ColumnKey) => plainText(row, key);
  const date = (key: ColumnKey) => dateIn(plainCell(row, key));
  const tipo = listed(text('tipoCambio'), TIPOS_CAMBIO);
  const campo = text('campo');
  return {
    folio: text('folio'),
    fecha: date('fechaSolicitud'),
    clave: text('indicador'),
    dependencia: text('dependencia'),
    tipo,
    causal: listed(text('causalCambio'), CAUSALES_CAMBIO),
    campo,
    key: tipo === 'Baja del indicador' ? 'estadoIndicador' : (puntoNamed(campo)?.key ?? null),
    dice: plainCell(row, 'valorActual'),
    debeDecir: plainCell(row, 'valorSolicitado'),
    oficio: text('oficioSolicitud'),
    solicitudRecursos: text('solicitudRecursos'),
    documento: text('documentoSoporte'),
    resolucion: listed(text('resolucion'), RESOLUCIONES) ?? 'Pendiente',
    motivo: text('motivoResolucion'),
    fechaResolucion: date('fechaResolucion'),
    vigenteDesde: parsePeriodoIndicador(plainCell(row, 'vigenteDesde')),
    avisoContraloria: date('avisoContraloria'),
    avisoFinanzas: date('avisoFinanzas'),
    sheetRow: row.sheetRow,
  };
}

function listed<T extends string>(written: string, values: readonly T[]): T | null {
  const match = matchCatalogue(written, values);
  return 'value' in match ? (values.find((value) => value === match.value) ?? null) : null;
}

function dateIn(value: CellValue): DateSerial | null {
  const reading = parseDate(value);
  return reading.kind === 'date' ? reading.date : null;
}
