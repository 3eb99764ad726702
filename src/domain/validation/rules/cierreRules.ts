/** What the norm of the perfil asks to close an ASM, and the checklist of its mechanism. */
import { accionesClaveIn, fasesAdelantadas, fasesOf } from '../../cierre/accionesClave';
import { impedimentos, type Requisito, type RequisitoJuzgado } from '../../cierre/requisitos';
import { estaConcluido } from '../../cierre/solventados';
import { columnOf, type ColumnKey } from '../../formats/format';
import { observacionesDeCierre as says } from '../../messages/cierre';
import { placedColumn, type TableData } from '../../tables/tableData';
import type { ValidationContext } from '../context';
import { formatSource, normOrFormat } from '../fundamentos';
import type { Finding, Rule } from '../rule';
import { catalogueRule } from './catalogueRules';

/** Columns in which a perfil may have its requisites answered. */
export const requisitoCatalogo = catalogueRule('requisito-catalogo', [
  'pertinencia',
  'formalidad',
  'integracion',
  'trazabilidad',
  'suficiencia',
  'dictamen',
]);
export const tipoAccionCatalogo = catalogueRule('tipo-accion-catalogo', ['tipoAccion']);
export const accionClaveCatalogo = catalogueRule('accion-clave-catalogo', ['estadoAccionClave']);

const ofAsm = (table: TableData): boolean => table.format.rows === 'asm';

/** Without this, every ASM of every institution would be read to find that its norm asks for nothing. */
function isAsked({ format }: TableData, { perfil }: ValidationContext): boolean {
  return perfil.cierre?.some(({ key }) => columnOf(format, key) !== undefined) ?? false;
}

/** Done in everything but in what the norm verifies before it calls it closed. */
export const solventadoIncompleto: Rule = {
  id: 'solventado-incompleto',
  severidad: 'aviso',
  scope: { table: ofAsm },
  fundamento: formatSource,
  *check(table, context, rows) {
    if (!isAsked(table, context)) return;
    for (const row of rows) {
      const asm = context.asmOf(row);
      if (!asm?.aceptada || asm.valoracion === 'No Aplica' || !estaConcluido(asm)) continue;
      const missing = impedimentos(asm.cierre ?? []);
      const key = missing.map(({ requisito }) => requisito.key).find((each) => placedColumn(table, each));
      const [first] = missing;
      if (!first || key === undefined) continue;
      const { fundamento } = first.requisito;
      yield {
        at: { row, key },
        message: says.solventadoIncompleto(asm.cierre ?? []),
        fundamento: normOrFormat(fundamento)(context, key, table),
      };
    }
  },
};

export const criterioSinEvidencia: Rule = {
  id: 'criterio-sin-evidencia',
  severidad: 'error',
  scope: { table: ofAsm },
  fundamento: formatSource,
  check: (table, context, rows) => unproved(table, context, rows, 'impide'),
};

/** What somebody else decides: the decision stands, and its document is missing. */
export const dictamenSinOficio: Rule = {
  id: 'dictamen-sin-oficio',
  severidad: 'aviso',
  scope: { table: ofAsm },
  fundamento: formatSource,
  check: (table, context, rows) => unproved(table, context, rows, 'espera'),
};

function* unproved(
  table: TableData,
  context: ValidationContext,
  rows: TableData['rows'],
  kind: Requisito['sinRespuesta'],
): Iterable<Finding> {
  if (!isAsked(table, context)) return;
  for (const row of rows) {
    for (const juzgado of context.asmOf(row)?.cierre ?? []) {
      const { requisito, estado } = juzgado;
      if (estado !== 'sin evidencia' || requisito.sinRespuesta !== kind) continue;
      const key = evidenceCell(table, requisito);
      if (key === undefined) continue;
      yield {
        at: { row, key },
        message: messageOf(table, juzgado, kind),
        fundamento: normOrFormat(requisito.fundamento)(context, key, table),
      };
    }
  }
}

/** Where it has to be written; without that column, where it was answered. */
function evidenceCell(table: TableData, { key, evidencia }: Requisito): ColumnKey | undefined {
  if (!placedColumn(table, key)) return undefined;
  return evidencia !== undefined && placedColumn(table, evidencia) ? evidencia : key;
}

function messageOf(
  table: TableData,
  { requisito }: RequisitoJuzgado,
  kind: Requisito['sinRespuesta'],
): string {
  const { evidencia, nombre, cumple } = requisito;
  const heading = (evidencia && columnOf(table.format, evidencia)?.heading) ?? nombre;
  return kind === 'impide'
    ? says.criterioSinEvidencia(nombre, cumple, heading)
    : says.dictamenSinOficio(nombre, cumple, heading);
}

const ofAccionesClave = ({ format }: TableData): boolean => format.rows === 'accionClave';

export const accionClaveSinFecha: Rule = {
  id: 'accion-clave-sin-fecha',
  severidad: 'aviso',
  scope: { table: ofAccionesClave },
  fundamento: normOrFormat({ norm: 'IEEM', article: 'III' }),
  *check(table, context, rows) {
    for (const { row, accion, estado, fecha, documento } of accionesClaveIn(
      { ...table, rows },
      context.catalogues,
    )) {
      if (estado !== 'Concluida' || (fecha !== null && documento !== '')) continue;
      const missing = [...(fecha === null ? FECHA : []), ...(documento === '' ? DOCUMENTO : [])];
      const key = missing.find((each) => placedColumn(table, each)) ?? 'estadoAccionClave';
      const headings = missing.map((each) => columnOf(table.format, each)?.heading ?? each);
      yield { at: { row, key }, message: says.accionClaveSinFecha(accion, headings) };
    }
  },
};

const FECHA = ['fechaAccionClave'] as const;
const DOCUMENTO = ['documentoAccionClave'] as const;

/** IEEM I: the five phases are «secuenciales». */
export const faseAdelantada: Rule = {
  id: 'fase-adelantada',
  severidad: 'nota',
  scope: { table: ofAccionesClave },
  fundamento: normOrFormat({ norm: 'IEEM', article: 'I' }),
  *check(table, context, rows) {
    const asked = new Set(rows);
    const adelantadas = fasesAdelantadas(fasesOf(accionesClaveIn(table, context.catalogues)));
    for (const { fase, accion, pendientes } of adelantadas) {
      if (!asked.has(accion.row)) continue;
      const message = says.faseAdelantada(
        fase,
        pendientes.map((each) => each.accion),
      );
      yield { at: { row: accion.row, key: 'estadoAccionClave' }, message };
    }
  },
};

export const cierreRules: readonly Rule[] = [
  tipoAccionCatalogo,
  requisitoCatalogo,
  solventadoIncompleto,
  criterioSinEvidencia,
  dictamenSinOficio,
  accionClaveCatalogo,
  accionClaveSinFecha,
  faseAdelantada,
];
