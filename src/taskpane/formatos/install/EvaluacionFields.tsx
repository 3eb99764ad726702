import { Field, Input } from '@fluentui/react-components';
import { evaluaciones } from '../../../domain/formats';
import { columnOf } from '../../../domain/formats/format';
import { useLayoutStyles } from '../../kit/layout';
import { Choice } from '../Choice';
import { texts } from '../texts';
import { TRIMESTRES } from '../trimestres';
import { DATES, type FormProblems, type InstallForm } from './installForm';

interface EvaluacionFieldsProps {
  readonly form: InstallForm;
  readonly onChange: (change: Partial<InstallForm>) => void;
  readonly problems: FormProblems;
  /** Whether there are ASM to follow, which come from an evaluation. */
  readonly ofAsm: boolean;
}

const TIPOS = [
  { value: '', label: texts.install.undecided },
  ...Object.entries(texts.install.tipos).map(([value, label]) => ({ value, label })),
];

type TextKey = 'institucion' | 'ejercicio' | 'programa' | (typeof DATES)[number];

/** What headings and deadlines need, asked once. */
export function EvaluacionFields({ form, onChange, problems, ofAsm }: EvaluacionFieldsProps) {
  const layout = useLayoutStyles();
  const field = (key: TextKey, label: string, hint?: string, type: 'text' | 'date' = 'text') => {
    const problem = problems[key];
    return (
      <Field
        key={key}
        label={label}
        {...(hint === undefined ? {} : { hint })}
        {...(problem === undefined ? {} : { validationMessage: problem })}
      >
        <Input type={type} value={form[key]} onChange={(_event, { value }) => onChange({ [key]: value })} />
      </Field>
    );
  };
  return (
    <>
      {field('institucion', texts.install.institucion)}
      {field('ejercicio', texts.install.ejercicio)}
      <Choice
        label={texts.install.trimestre}
        value={form.trimestre}
        options={TRIMESTRES}
        onChange={(trimestre) => onChange({ trimestre })}
      />
      {ofAsm && field('programa', texts.install.programa, texts.install.programaHint)}
      {ofAsm && (
        <details>
          <summary>{texts.install.optional}</summary>
          <div className={layout.column}>
            <Choice
              label={texts.install.tipo}
              value={form.tipo}
              options={TIPOS}
              onChange={(tipo) => onChange({ tipo })}
            />
            {DATES.map((key) => {
              const column = columnOf(evaluaciones, key);
              return field(key, column?.heading ?? key, column?.help, 'date');
            })}
          </div>
        </details>
      )}
    </>
  );
}
