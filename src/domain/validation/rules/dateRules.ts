import { inhabil } from '../../calendar/diasHabiles';
import { cellText } from '../../cell';
import { firstAprilDeadline } from '../../calendar/plazosPueblaMunicipio';
import type { DateSerial } from '../../dates/dateSerial';
import { formatDate } from '../../dates/formatDate';
import type { ColumnKey } from '../../formats/format';
import { invalidDateReason } from '../../messages/fechas';
import { correcciones, observaciones } from '../../messages/observaciones';
import type { TableData } from '../../tables/tableData';
import type { ValidationContext } from '../context';
import { formatSource, isOwnNorm, normOrFormat, normOrOwn, own } from '../fundamentos';
import type { Finding, Rule } from '../rule';
import { commits } from './readings';
import { rowDates, rowSpans, type RowDate } from './rowDates';

const short = (date: DateSerial): string => formatDate(date, 'corta');

export const fechaInvalida: Rule = {
  id: 'fecha-invalida',
  severidad: 'error',
  scope: {},
  fundamento: formatSource,
  *check(table, context, rows) {
    for (const row of rows) {
      for (const [key, dates] of byCell(rowDates(row, table, context))) {
        const wrong = dates.flatMap(({ label, written, reading }) =>
          reading.kind === 'invalid'
            ? [observaciones.fechaInvalida(label, cellText(written), invalidDateReason(reading.reason))]
            : [],
        );
        if (wrong.length > 0) yield { at: { row, key }, message: wrong.join(' ') };
      }
    }
  },
};

export const fechaTexto: Rule = {
  id: 'fecha-texto',
  severidad: 'aviso',
  scope: {},
  fundamento: own('Excel sólo ordena y cuenta las fechas que son fechas.'),
  *check(table, context, rows) {
    for (const row of rows) {
      for (const { key, reading, ownCell } of rowDates(row, table, context)) {
        if (!ownCell || reading.kind !== 'date' || reading.written !== 'text') continue;
        const { date } = reading;
        yield {
          at: { row, key },
          message: observaciones.fechaTexto(short(date)),
          correction: { description: correcciones.fecha(short(date)), apply: () => date },
        };
      }
    }
  },
};

/** Only the days on which something is committed or handed in; a capture may happen on any day. */
const COMMITTED: ReadonlySet<string> = new Set(['inicio', 'fin', 'termino', 'fechaEntrega']);

export const fechaInhabil: Rule = {
  id: 'fecha-inhabil',
  severidad: 'nota',
  scope: {},
  fundamento: own(
    'Lo que vence en día inhábil no se puede entregar ese día. Ninguna norma trae calendario: se supone la LFT art. 74 más lo que la institución capturó.',
  ),
  *check(table, context, rows) {
    for (const row of rows) {
      if (!commits(row, context)) continue;
      for (const [key, dates] of byCell(rowDates(row, table, context))) {
        const details: string[] = [];
        for (const { label, reading, role } of dates) {
          if (reading.kind !== 'date' || !COMMITTED.has(role)) continue;
          const reason = inhabil(context.calendar, reading.date);
          if (reason === null) continue;
          details.push(observaciones.fechaInhabilDetail(label, short(reading.date), reason));
        }
        if (details.length > 0) yield { at: { row, key }, message: observaciones.fechaInhabil(details) };
      }
    }
  },
};

export const finAntesDeInicio: Rule = {
  id: 'fin-antes-de-inicio',
  severidad: 'error',
  scope: {},
  fundamento: own('Una acción no puede terminar antes de empezar.'),
  *check(table, context, rows) {
    for (const row of rows) {
      if (!commits(row, context)) continue;
      const details = new Map<ColumnKey, string[]>();
      for (const { label, inicio, fin } of rowSpans(row, table, context)) {
        if (inicio?.reading.kind !== 'date' || fin?.reading.kind !== 'date') continue;
        if (fin.reading.date >= inicio.reading.date) continue;
        push(
          details,
          fin.key,
          observaciones.finAntesDeInicioDetail(label, short(fin.reading.date), short(inicio.reading.date)),
        );
      }
      for (const [key, found] of details) {
        yield { at: { row, key }, message: observaciones.finAntesDeInicio(found) };
      }
    }
  },
};

/** «El presente Convenio surtirá efecto a partir del día de su firma.» */
const VIGENCIA = { norm: 'GEM', article: 'cl. 10ª' } as const;

export const inicioAntesDeFirma: Rule = {
  id: 'inicio-antes-de-firma',
  severidad: 'nota',
  scope: { table: ({ format }) => format.signed === true },
  fundamento: normOrOwn(VIGENCIA, 'Lo que empezó antes de la firma no pudo nacer de ese compromiso.'),
  *check(table, context, rows) {
    const isOwn = isOwnNorm(VIGENCIA, context);
    const message = isOwn ? observaciones.inicioAntesDeVigencia : observaciones.inicioAntesDeFirma;
    for (const row of rows) {
      const firma = context.evaluacionOf(row)?.firma;
      if (firma === undefined || !commits(row, context)) continue;
      const details = new Map<ColumnKey, string[]>();
      for (const { label, inicio } of rowSpans(row, table, context)) {
        if (inicio?.reading.kind !== 'date' || inicio.reading.date >= firma) continue;
        push(details, inicio.key, observaciones.inicioAntesDeFirmaDetail(label, short(inicio.reading.date)));
      }
      for (const [key, found] of details) {
        yield {
          at: { row, key },
          message: message(found, short(firma)),
          ...(isOwn ? { severidad: 'error' } : {}),
        };
      }
    }
  },
};

export const plazoExcedido: Rule = {
  id: 'plazo-excedido',
  severidad: 'error',
  scope: { norm: 'PUE-M' },
  fundamento: normOrFormat({ norm: 'PUE-M', article: 'art. 13 y VI f' }),
  *check(table, context, rows) {
    for (const row of rows) {
      const evaluacion = context.evaluacionOf(row);
      if (evaluacion?.tipo !== 'externa' || !commits(row, context)) continue;
      const supposed = evaluacion.plazo === undefined;
      const plazo =
        evaluacion.plazo ??
        (evaluacion.notificacion === undefined
          ? undefined
          : firstAprilDeadline(evaluacion.notificacion, context.calendar));
      if (plazo === undefined) continue;
      for (const { fin } of latestPerCell(row, table, context)) {
        if (fin.date <= plazo) continue;
        const finding: Finding = supposed
          ? {
              at: { row, key: fin.key },
              severidad: 'aviso',
              message: observaciones.plazoSupuestoExcedido(short(fin.date), short(plazo)),
            }
          : {
              at: { row, key: fin.key },
              message: observaciones.plazoExcedido(short(fin.date), short(plazo)),
            };
        yield finding;
      }
    }
  },
};

/** The last Término that each cell commits. */
function latestPerCell(
  row: TableData['rows'][number],
  table: TableData,
  context: ValidationContext,
): readonly { fin: { key: ColumnKey; date: DateSerial } }[] {
  const latest = new Map<ColumnKey, DateSerial>();
  for (const { fin } of rowSpans(row, table, context)) {
    if (fin?.reading.kind !== 'date') continue;
    latest.set(fin.key, Math.max(latest.get(fin.key) ?? 0, fin.reading.date));
  }
  return [...latest].map(([key, date]) => ({ fin: { key, date } }));
}

function byCell(dates: readonly RowDate[]): Map<ColumnKey, RowDate[]> {
  const cells = new Map<ColumnKey, RowDate[]>();
  for (const date of dates) push(cells, date.key, date);
  return cells;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
