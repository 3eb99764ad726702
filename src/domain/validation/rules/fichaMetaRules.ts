import type { Frecuencia, Nivel } from '../../catalogues/indicadorCatalogues';
import { META_KEYS } from '../../formats/format';
import { accumulatedMetas, goalOfYear, programmedMetas, sameMeta } from '../../indicadores/ficha/metas';
import { monthsWithMeta } from '../../indicadores/periodoIndicador';
import type { Indicador } from '../../indicadores/records';
import { fichas } from '../../messages/fichas';
import type { TableRow } from '../../tables/tableData';
import { isEmpty } from '../emptyCell';
import { own } from '../fundamentos';
import type { Finding, Rule } from '../rule';
import { fichasIn, holds } from './fichaReadings';

const scope = { table: holds('indicador') };

export const sentidoIncongruente: Rule = {
  id: 'sentido-incongruente',
  severidad: 'aviso',
  scope,
  fundamento: own('La meta de un indicador es mejorar, según su sentido, desde su línea base.'),
  *check(_table, _context, rows) {
    for (const { row, indicador } of fichasIn(rows)) {
      const message = againstTheBase(indicador);
      if (message !== null) yield { at: { row, key: 'sentido' }, message };
      const back = indicador.acumulacion === 'Último valor' ? metaGoingBack(indicador) : null;
      const key = back === null ? undefined : META_KEYS[back.month - 1];
      if (back === null || key === undefined || indicador.sentido === null) continue;
      yield {
        at: { row, key },
        message: fichas.metaRetrocede(indicador.sentido, back.month, back.meta, back.before),
      };
    }
  },
};

function againstTheBase(indicador: Indicador): string | null {
  const { sentido, lineaBase } = indicador;
  const meta = goalOfYear(indicador);
  if (meta === null || lineaBase === null) return null;
  if (sentido === 'Ascendente' && meta < lineaBase) return fichas.metaBajoLaBase(meta, lineaBase);
  return sentido === 'Descendente' && meta > lineaBase ? fichas.metaSobreLaBase(meta, lineaBase) : null;
}

/** The first goal of the year that is worse than the one before. */
function metaGoingBack(
  indicador: Indicador,
): { readonly month: number; readonly meta: number; readonly before: number } | null {
  const metas = programmedMetas(indicador);
  const sign = indicador.sentido === 'Ascendente' ? 1 : indicador.sentido === 'Descendente' ? -1 : 0;
  const index = metas.findIndex(({ meta }, at) => sign * (meta - (metas[at - 1]?.meta ?? meta)) < 0);
  const [found, previous] = [metas[index], metas[index - 1]];
  return found && previous ? { ...found, before: previous.meta } : null;
}

export const lineaBaseIncongruente: Rule = {
  id: 'linea-base-incongruente',
  severidad: 'aviso',
  scope,
  fundamento: own('Con esa meta, el cumplimiento no tendría con qué dividirse.'),
  *check(_table, _context, rows) {
    for (const { row, indicador } of fichasIn(rows)) {
      const message = withoutDivisor(indicador);
      if (message !== null) yield { at: { row, key: 'conLineaBase' }, message };
    }
  },
};

function withoutDivisor({ conLineaBase, lineaBase, sentido, metas, metaAnual }: Indicador): string | null {
  const goals = [...metas, metaAnual].filter((meta) => meta !== null);
  if (conLineaBase) {
    if (lineaBase === null) return fichas.sinLineaBase();
    return goals.includes(lineaBase) ? fichas.metaEnLaBase() : null;
  }
  const negative = goals.find((meta) => meta < 0);
  if (negative !== undefined) return fichas.metaNegativa(negative);
  return sentido === 'Ascendente' && goals.includes(0) ? fichas.metaCero() : null;
}

/** As the guides for indicators of a MIR usually place them; the norm says nothing. */
const USUAL: Readonly<Record<Nivel, readonly Frecuencia[]>> = {
  Fin: ['Anual'],
  Propósito: ['Anual', 'Semestral'],
  Componente: ['Semestral', 'Trimestral', 'Anual'],
  Actividad: ['Mensual', 'Trimestral'],
};

export const frecuenciaNivel: Rule = {
  id: 'frecuencia-nivel',
  severidad: 'aviso',
  scope,
  fundamento: own(
    'Lo que está más arriba en la matriz cambia más despacio. La norma no fija frecuencias por nivel: son las usuales.',
  ),
  *check(_table, _context, rows) {
    for (const { row, indicador } of fichasIn(rows)) {
      const { nivel, frecuencia } = indicador;
      if (nivel === null || frecuencia === null || USUAL[nivel].includes(frecuencia)) continue;
      yield {
        at: { row, key: 'frecuencia' },
        message: fichas.frecuenciaDeNivel(nivel, frecuencia, USUAL[nivel]),
      };
    }
  },
};

export const metasDelPeriodo: Rule = {
  id: 'metas-del-periodo',
  severidad: 'error',
  scope,
  fundamento: own('Cada periodo que la frecuencia programa se mide contra su meta.'),
  *check(_table, _context, rows) {
    for (const { row, indicador } of fichasIn(rows)) {
      if (indicador.frecuencia !== null) yield* metasOutOfTurn(row, indicador, indicador.frecuencia);
    }
  },
};

/** Told once for all the months, at the first of them. */
function* metasOutOfTurn(row: TableRow, indicador: Indicador, frecuencia: Frecuencia): Generator<Finding> {
  const turn = monthsWithMeta(frecuencia);
  const isBlank = (month: number) => isEmpty(row, metaKey(month));
  const yearsGoal = frecuencia === 'Anual' && indicador.metaAnual !== null;
  const missing = yearsGoal ? [] : turn.filter(isBlank);
  const extra = MONTHS.filter((month) => !turn.includes(month) && !isBlank(month));
  if (missing[0] !== undefined) {
    yield { at: { row, key: metaKey(missing[0]) }, message: fichas.faltanMetas(frecuencia, missing) };
  }
  if (extra[0] !== undefined) {
    yield {
      at: { row, key: metaKey(extra[0]) },
      message: fichas.sobranMetas(frecuencia, extra),
      severidad: 'aviso',
    };
  }
}

const MONTHS: readonly number[] = META_KEYS.map((_, index) => index + 1);

function metaKey(month: number): (typeof META_KEYS)[number] {
  return META_KEYS[month - 1] ?? 'meta12';
}

export const metaAnualIncongruente: Rule = {
  id: 'meta-anual-incongruente',
  severidad: 'aviso',
  scope,
  fundamento: own('La meta del año y las de sus periodos dicen lo mismo o una de las dos está mal.'),
  *check(_table, _context, rows) {
    for (const { row, indicador } of fichasIn(rows)) {
      const { metaAnual, acumulacion } = indicador;
      const computed = accumulatedMetas(indicador);
      if (metaAnual === null || computed === null || acumulacion === null) continue;
      if (sameMeta(metaAnual, computed)) continue;
      yield {
        at: { row, key: 'metaAnual' },
        message: fichas.metaAnualDistinta(metaAnual, acumulacion, computed),
      };
    }
  },
};
