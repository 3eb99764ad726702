import { parametrosDefaults } from '../../src/domain/advance/parametros';
import { createCalendar } from '../../src/domain/calendar/diasHabiles';
import { columnsOf } from '../../src/domain/formats/format';
import { perfiles, type Perfil } from '../../src/domain/perfiles';
import { tableData } from '../../src/domain/tables/tableData';
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

function bases(rule: Rule, note: RuleNote): readonly string[] {
  const written = perfiles.map((perfil) => basis(rule, note, perfil));
  return written.map((text, index) => (index > 0 && text === written[0] ? 'igual' : text));
}

function basis(rule: Rule, { format, key }: RuleNote, perfil: Perfil): string {
  if (rule.scope.norm !== undefined && rule.scope.norm !== perfil.norm) return 'no se revisa';
  const headings = columnsOf(format).map(({ heading }) => heading);
  const example = tableData(format, { sheet: format.sheet, headerRow: 0, firstColumn: 0 }, headings, []);
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
  return basisInWords(rule.fundamento(validationContext(seguimiento, 0), key, example));
}
