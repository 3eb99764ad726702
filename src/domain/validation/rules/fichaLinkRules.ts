/** What the tables of the indicators say of one another. */
import { columnOf, type ColumnKey } from '../../formats/format';
import { respelled } from '../../indicadores/ficha/metodoOfFicha';
import { indicadoresOf } from '../../indicadores/readIndicadores';
import { sameVariable } from '../../indicadores/variables';
import { correccionesDeFichas as correcciones, fichas } from '../../messages/fichas';
import { plainText, type TableRow } from '../../tables/tableData';
import { foldCompact, foldText } from '../../text/foldText';
import type { ValidationContext } from '../context';
import { isEmpty } from '../emptyCell';
import { normOrFormat } from '../fundamentos';
import type { Rule } from '../rule';
import { fichasIn, holds } from './fichaReadings';

export const indicadorDesconocido: Rule = {
  id: 'indicador-desconocido',
  severidad: 'error',
  scope: { table: holds('variable', 'rezago', 'solicitud') },
  fundamento: normOrFormat({ norm: 'MTY', article: '7.6' }),
  *check(_table, context, rows) {
    const known = indicadoresOf(context);
    for (const row of rows) {
      const clave = plainText(row, 'indicador');
      if (clave === '' || known.indicador(clave)) continue;
      const near = clavesOf(context).get(foldCompact(clave)) ?? null;
      yield {
        at: { row, key: 'indicador' },
        message: fichas.indicadorDesconocido(clave, near),
        ...(near === null
          ? {}
          : { correction: { description: correcciones.clave(near), apply: () => near } }),
      };
    }
  },
};

const clavesOfContexts = new WeakMap<ValidationContext, ReadonlyMap<string, string | null>>();

/** By their letters and digits, those of the fichas: «IND 1» and «IND-01» are two. `null` where several share them. */
function clavesOf(context: ValidationContext): ReadonlyMap<string, string | null> {
  const known = clavesOfContexts.get(context);
  if (known) return known;
  const claves = new Map<string, string | null>();
  for (const { clave } of indicadoresOf(context).indicadores) {
    const key = foldCompact(clave);
    claves.set(key, claves.has(key) ? null : clave);
  }
  clavesOfContexts.set(context, claves);
  return claves;
}

export const variableDesconocida: Rule = {
  id: 'variable-desconocida',
  severidad: 'error',
  scope: { table: holds('variable') },
  fundamento: normOrFormat({ norm: 'MTY', article: '7.6' }),
  *check(_table, context, rows) {
    for (const row of rows) {
      const variable = plainText(row, 'variable');
      const indicador = indicadoresOf(context).indicador(plainText(row, 'indicador'));
      if (variable === '' || !indicador) continue;
      const names = indicador.variables.map(({ nombre }) => nombre);
      if (names.some((name) => sameVariable(name, variable))) continue;
      const proper = respelled(variable, names);
      yield {
        at: { row, key: 'variable' },
        message: fichas.variableDesconocida(variable, indicador.clave, names),
        ...(proper === null
          ? {}
          : { correction: { description: correcciones.variable(proper), apply: () => proper } }),
      };
    }
  },
};

/** An address as a person writes one; whether it exists only the mail knows. */
const CORREO = /^[^\s@;,<>]+@[^\s@;,<>]+\.[^\s@;,<>]+$/;

export const dependenciaSinEnlace: Rule = {
  id: 'dependencia-sin-enlace',
  severidad: 'aviso',
  scope: { table: holds('indicador', 'enlace') },
  fundamento: normOrFormat({ norm: 'MTY', article: '7.8' }),
  *check({ format }, context, rows) {
    if (format.rows === 'enlace') {
      yield* enlacesWithout(rows);
      return;
    }
    const known = indicadoresOf(context);
    const first = firstOfDependencias(context);
    for (const { row, indicador } of fichasIn(rows)) {
      const { dependencia, enlace, correo } = indicador;
      const isFirst = first.get(foldText(dependencia)) === row.sheetRow;
      if (!isFirst || known.enlaceOf(dependencia) || (enlace !== '' && correo !== '')) continue;
      yield { at: { row, key: 'dependencia' }, message: fichas.dependenciaSinEnlace(dependencia) };
    }
  },
};

function* enlacesWithout(rows: readonly TableRow[]): ReturnType<NonNullable<Rule['check']>> {
  for (const row of rows) {
    const missing = (['enlace', 'correo'] as const).filter((key) => isEmpty(row, key));
    const correo = plainText(row, 'correo');
    if (missing[0] !== undefined) {
      const names = missing.map((key) => (key === 'enlace' ? 'el nombre de su enlace' : 'su correo'));
      yield { at: { row, key: missing[0] }, message: fichas.enlaceSinDatos(names) };
    } else if (!CORREO.test(correo)) {
      yield { at: { row, key: 'correo' }, message: fichas.correoInvalido(correo) };
    }
  }
}

const firstOfContexts = new WeakMap<ValidationContext, ReadonlyMap<string, number>>();

/** The row of the first ficha in force of each dependency: what it lacks is told once. */
function firstOfDependencias(context: ValidationContext): ReadonlyMap<string, number> {
  const known = firstOfContexts.get(context);
  if (known) return known;
  const first = new Map<string, number>();
  for (const { dependencia, estado, sheetRow } of indicadoresOf(context).indicadores) {
    const key = foldText(dependencia);
    if (key !== '' && estado === 'Vigente' && !first.has(key)) first.set(key, sheetRow);
  }
  firstOfContexts.set(context, first);
  return first;
}

const ASKED: readonly ColumnKey[] = ['justificacion', 'accionMejora', 'fechaCompromiso'];

export const rezagoSinJustificacion: Rule = {
  id: 'rezago-sin-justificacion',
  severidad: 'aviso',
  scope: { table: holds('rezago') },
  fundamento: normOrFormat({ norm: 'MTY', article: '7.28' }),
  *check({ format }, _context, rows) {
    for (const row of rows) {
      const missing = ASKED.filter((key) => isEmpty(row, key));
      if (missing[0] === undefined) continue;
      const headings = missing.map((key) => columnOf(format, key)?.heading ?? key);
      yield { at: { row, key: missing[0] }, message: fichas.rezagoSinJustificacion(headings) };
    }
  },
};
