import { parametrosDefaults } from '../../src/domain/advance/parametros';
import { createCalendar } from '../../src/domain/calendar/diasHabiles';
import type { Requisito } from '../../src/domain/cierre/requisitos';
import { allFormats } from '../../src/domain/formats';
import { columnOf, columnsOf, type ColumnKey, type Format } from '../../src/domain/formats/format';
import type { Fundamento } from '../../src/domain/norms';
import { perfiles, type Perfil } from '../../src/domain/perfiles';
import { tableData, type TableData } from '../../src/domain/tables/tableData';
import { validationContext } from '../../src/domain/validation/context';
import type { Rule } from '../../src/domain/validation/rule';
import { rules } from '../../src/domain/validation/rules';
import { basisInWords } from './basis';
import { table } from './markdown';
import { ruleNotes, type RuleNote } from './ruleNotes';

/** Every rule with its basis, asked of the rule itself under each perfil. Throws for a rule without a note. */
export function rulesTable(): string {
  return table(
    ['Regla', 'Severidad', 'Cuándo', ...perfiles.map(({ nombre }) => nombre)],
    rules.map((rule) => {
      const note = ruleNotes.get(rule.id);
      if (!note) throw new Error(`docs/guide/ruleNotes.ts says nothing of the rule ${rule.id}`);
      return [`\`${rule.id}\``, rule.severidad, note.cuando, ...bases(rule, note)];
    }),
  );
}

const NOT_CHECKED = 'no se revisa';

function bases(rule: Rule, note: RuleNote): readonly string[] {
  const written = perfiles.map((perfil) => basis(rule, note, perfil));
  return written.map((text, index) =>
    index > 0 && text === written[0] && text !== NOT_CHECKED ? 'igual' : text,
  );
}

function basis(rule: Rule, note: RuleNote, perfil: Perfil): string {
  const fundamento = fundamentoUnder(rule, note, perfil);
  return fundamento === null ? NOT_CHECKED : basisInWords(fundamento);
}

/**
 * On what a rule rests for an institution, as the rule says it; `null` where it says nothing of that one. Its norm is
 * asked where it speaks: in the column of its own format, and otherwise in the example of the note.
 */
export function fundamentoUnder(rule: Rule, note: RuleNote, perfil: Perfil): Fundamento | null {
  if (rule.scope.norm !== undefined && rule.scope.norm !== perfil.norm) return null;
  if (note.requisitos !== undefined) return fundamentoDeCierre(note.requisitos, perfil);
  const own = allFormats
    .filter((format) => format.norm === perfil.norm && isChecked(rule, format, note.key))
    .map((format) => fundamentoIn(rule, { format, key: note.key }, perfil))
    .find(({ tipo }) => tipo === 'norma');
  return own ?? fundamentoIn(rule, note, perfil);
}

function isChecked(rule: Rule, format: Format, key: ColumnKey | null): boolean {
  return (
    key !== null && columnOf(format, key) !== undefined && (rule.scope.table?.(exampleOf(format)) ?? true)
  );
}

function exampleOf(format: Format): TableData {
  const headings = columnsOf(format).map(({ heading }) => heading);
  return tableData(format, { sheet: format.sheet, headerRow: 0, firstColumn: 0 }, headings, []);
}

function fundamentoIn(
  rule: Rule,
  { format, key }: Pick<RuleNote, 'format' | 'key'>,
  perfil: Perfil,
): Fundamento {
  const example = exampleOf(format);
  const seguimiento = {
    perfil,
    institucion: '',
    ejercicio: '',
    trimestre: '',
    catalogues: perfil.catalogues,
    parametros: parametrosDefaults,
    calendar: createCalendar({}),
    tables: [example],
    avances: [],
    entregas: [],
    prorrogas: [],
    resultados: [],
    modificaciones: [],
    counters: new Map<string, number>(),
  };
  return rule.fundamento(validationContext(seguimiento, 0), key, example);
}

const all = new Intl.ListFormat('es', { type: 'conjunction' });

/** The clauses of what closes an ASM; `null` where the norm asks for nothing of that kind. */
function fundamentoDeCierre(
  which: NonNullable<RuleNote['requisitos']>,
  { cierre = [] }: Perfil,
): Fundamento | null {
  const looked = which === 'todos' ? cierre : cierre.filter(isProved(which));
  const citas = new Set(looked.map(({ fundamento: { norm, article } }) => `${norm} ${article}`));
  return citas.size === 0 ? null : { tipo: 'norma', cita: all.format(citas) };
}

function isProved(sinRespuesta: Requisito['sinRespuesta']): (requisito: Requisito) => boolean {
  return (requisito) => requisito.evidencia !== undefined && requisito.sinRespuesta === sinRespuesta;
}
