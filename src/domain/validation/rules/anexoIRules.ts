import { correcciones, observaciones } from '../../messages/observaciones';
import { plainText, type TableData } from '../../tables/tableData';
import { foldText } from '../../text/foldText';
import { standardiseLabels } from '../../anexoI/standardiseLabels';
import type { ParsedAccion } from '../../anexoI/parseAccion';
import { formatSource, normOrFormat, own } from '../fundamentos';
import type { Rule } from '../rule';
import { isEmpty } from '../emptyCell';
import { isRejected, says } from './readings';

/** Tables that ask whether a recommendation is accepted, and carry the institution's stance. */
const hasPostura = (table: TableData): boolean =>
  table.format.official.some((column) => column.key === 'postura');
const hasLabels = (table: TableData): boolean =>
  table.format.official.some((column) => column.type.kind === 'labelled');

export const posturaObligatoria: Rule = {
  id: 'postura-obligatoria',
  severidad: 'error',
  scope: { table: hasPostura },
  fundamento: formatSource,
  *check(table, _context, rows) {
    for (const row of rows) {
      if (!isEmpty(row, 'postura')) continue;
      yield { at: { row, key: 'postura' }, message: observaciones.posturaObligatoria() };
    }
  },
};

export const posturaIncongruente: Rule = {
  id: 'postura-incongruente',
  severidad: 'aviso',
  scope: { table: hasPostura },
  fundamento: own('La Postura y la respuesta a «¿Se acepta?» dicen lo mismo o una de las dos está mal.'),
  *check(table, context, rows) {
    for (const row of rows) {
      const postura = foldText(plainText(row, 'postura'));
      const at = { row, key: 'postura' } as const;
      if (ACCEPTS.test(postura) && says(row, 'aceptada', 'No', context)) {
        yield { at, message: observaciones.posturaIncongruente('Se acepta', 'No') };
      } else if (REJECTS.test(postura) && says(row, 'aceptada', 'Sí', context)) {
        yield { at, message: observaciones.posturaIncongruente('No se acepta', 'Sí') };
      }
    }
  },
};

/** How a Postura begins when it accepts, and when it does not. */
const ACCEPTS = /^(?:si,? )?se acepta(?!ria)/;
const REJECTS = /^(?:no (?:se )?(?:acepta|es aceptad|considera acepta)|se rechaza)/;

export const aceptadaNoViable: Rule = {
  id: 'aceptada-no-viable',
  severidad: 'aviso',
  scope: { table: hasPostura },
  fundamento: own('Aceptar lo que no se consideró viable suele ser un error de captura.'),
  *check(table, context, rows) {
    for (const row of rows) {
      if (!says(row, 'aceptada', 'Sí', context) || !says(row, 'viable', 'No', context)) continue;
      yield { at: { row, key: 'aceptada' }, message: observaciones.aceptadaNoViable() };
    }
  },
};

export const accionSinTermino = missingPart(
  'accion-sin-termino',
  'error',
  (accion) => accion.fin === undefined,
  observaciones.accionSin.termino,
  normOrFormat({ norm: 'PUE-E', article: 'Postura Institucional, viñeta 3' }),
);
export const accionSinInicio = missingPart(
  'accion-sin-inicio',
  'aviso',
  (accion) => accion.inicio === undefined,
  observaciones.accionSin.inicio,
  formatSource,
);
export const accionSinEvidencia = missingPart(
  'accion-sin-evidencia',
  'error',
  (accion) => (accion.evidencia ?? '') === '',
  observaciones.accionSin.evidencia,
  formatSource,
);

function missingPart(
  id: string,
  severidad: Rule['severidad'],
  lacks: (accion: ParsedAccion) => boolean,
  message: (numeros: readonly number[], total: number) => string,
  fundamento: Rule['fundamento'],
): Rule {
  return {
    id,
    severidad,
    scope: { table: hasLabels },
    fundamento,
    *check(table, context, rows) {
      for (const row of rows) {
        if (isRejected(row, context)) continue;
        const { acciones } = context.accionesIn(row);
        const lacking = acciones.filter(lacks).map((accion) => accion.numero);
        if (lacking.length === 0) continue;
        yield { at: { row, key: 'actividades' }, message: message(lacking, acciones.length) };
      }
    },
  };
}

export const accionDuplicada: Rule = {
  id: 'accion-duplicada',
  severidad: 'nota',
  scope: { table: (table) => table.format.rows === 'asm' },
  fundamento: own('El mismo texto en varias filas puede ser una copia sin adaptar.'),
  *check(table, context, rows) {
    const neighbours = context.neighboursIn(table);
    for (const row of rows) {
      const sharers = neighbours.sharersOfAcciones(row);
      if (sharers.length === 0) continue;
      yield { at: { row, key: 'actividades' }, message: observaciones.accionDuplicada(sharers) };
    }
  },
};

export const etiquetaNoEstandar: Rule = {
  id: 'etiqueta-no-estandar',
  severidad: 'aviso',
  scope: { table: hasLabels },
  fundamento: formatSource,
  *check(table, context, rows) {
    for (const row of rows) {
      for (const { column } of table.columns) {
        if (column.type.kind !== 'labelled') continue;
        const { labels } = column.type;
        const found =
          labels === 'accion'
            ? context.accionesIn(row).nonStandardLabels
            : context.responsablesIn(row).nonStandardLabels;
        if (found.length === 0) continue;
        yield {
          at: { row, key: column.key },
          message: observaciones.etiquetaNoEstandar(found),
          correction: {
            description: correcciones.etiquetas,
            apply: (value) => (typeof value === 'string' ? standardiseLabels(value, labels) : value),
          },
        };
      }
    }
  },
};

export const responsablesIncompletos: Rule = {
  id: 'responsables-incompletos',
  severidad: 'aviso',
  scope: { table: hasLabels },
  fundamento: formatSource,
  *check(table, context, rows) {
    for (const row of rows) {
      if (isRejected(row, context)) continue;
      const acciones = context.accionesIn(row).acciones.length;
      const responsables = context.responsablesIn(row).responsables.length;
      if (plainText(row, 'responsable') === '' || responsables >= acciones) continue;
      yield {
        at: { row, key: 'responsable' },
        message: observaciones.responsablesIncompletos(acciones, responsables),
      };
    }
  },
};
