import type { CellValue } from '../../cell';
import {
  bracketed,
  isQuotient,
  metodoOf,
  variableMismatch,
  withListedNames,
} from '../../indicadores/ficha/metodoOfFicha';
import { correccionesDeFichas as correcciones, fichas } from '../../messages/fichas';
import { normOrFormat, own } from '../fundamentos';
import type { Correction, Rule } from '../rule';
import { fichasIn, holds } from './fichaReadings';

const holdsFichas = holds('indicador');

export const metodoInvalido: Rule = {
  id: 'metodo-invalido',
  severidad: 'error',
  scope: { table: holdsFichas },
  fundamento: normOrFormat({ norm: 'MTY', article: '7.20' }),
  *check(_table, _context, rows) {
    for (const { row, indicador } of fichasIn(rows)) {
      const read = metodoOf(indicador);
      if (indicador.metodo === '' || read.kind !== 'error') continue;
      const at = { row, key: 'metodo' } as const;
      const proposed = bracketed(indicador);
      if (proposed === null) yield { at, message: fichas.metodoInvalido(read.mensaje) };
      else {
        yield {
          at,
          message: fichas.metodoSinCorchetes(read.mensaje, proposed),
          correction: { description: correcciones.corchetes, apply: () => proposed },
        };
      }
    }
  },
};

export const variablesDelMetodo: Rule = {
  id: 'variables-del-metodo',
  severidad: 'error',
  scope: { table: holdsFichas },
  fundamento: own('Se pide a la dependencia lo que el método usa: sus nombres deben ser los mismos.'),
  *check(_table, _context, rows) {
    for (const { row, indicador } of fichasIn(rows)) {
      const read = metodoOf(indicador);
      if (read.kind === 'error') continue;
      const { unlisted, unused, near } = variableMismatch(read, indicador);
      if (unlisted.length > 0) {
        const isSpelling = near.some((each) => each.isSpelling);
        yield {
          at: { row, key: 'metodo' },
          message: fichas.variablesSinListar(unlisted, near),
          ...(isSpelling ? { correction: listedNames((metodo) => withListedNames(metodo, near)) } : {}),
        };
      }
      if (unused.length > 0) {
        yield { at: { row, key: 'variables' }, message: fichas.variablesSinUsar(unused) };
      }
    }
  },
};

function listedNames(mend: (metodo: string) => string): Correction {
  return {
    description: correcciones.nombresListados,
    apply: (current: CellValue) => (typeof current === 'string' ? mend(current) : current),
  };
}

export const variableSinUnidad: Rule = {
  id: 'variable-sin-unidad',
  severidad: 'aviso',
  scope: { table: holdsFichas },
  fundamento: own('Sin unidad, dos enlaces contarían cosas distintas con el mismo nombre.'),
  *check(_table, _context, rows) {
    for (const { row, indicador } of fichasIn(rows)) {
      const bare = indicador.variables.filter(({ unidad }) => unidad === '').map(({ nombre }) => nombre);
      if (bare.length > 0) yield { at: { row, key: 'variables' }, message: fichas.variableSinUnidad(bare) };
    }
  },
};

export const cocientePromediado: Rule = {
  id: 'cociente-promediado',
  severidad: 'aviso',
  scope: { table: holdsFichas },
  fundamento: own('Los cocientes no se promedian ni se suman: se divide la suma entre la suma.'),
  *check(_table, _context, rows) {
    for (const { row, indicador } of fichasIn(rows)) {
      const { acumulacion } = indicador;
      if (acumulacion !== 'Promedio' && acumulacion !== 'Suma') continue;
      const read = metodoOf(indicador);
      if (read.kind === 'error' || !isQuotient(read.expression)) continue;
      yield { at: { row, key: 'acumulacion' }, message: fichas.cocienteAcumulado(acumulacion) };
    }
  },
};
