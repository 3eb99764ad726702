import { Field, Input, Select } from '@fluentui/react-components';
import { evaluaciones } from '../../../domain/formats';
import { columnOf } from '../../../domain/formats/format';
import { useLayoutStyles } from '../../kit/layout';
import { texts } from '../texts';
import { DATES, type FormProblems, type InstallForm } from './installForm';

interface EvaluacionFieldsProps {
  readonly form: InstallForm;
  readonly onChange: (change: Partial<InstallForm>) => void;
  readonly problems: FormProblems;
}

type TextKey = 'institucion' | 'ejercicio' | 'programa' | (typeof DATES)[number];

/** What headings and deadlines need, asked once. */
export function EvaluacionFields({ form, onChange, problems }: EvaluacionFieldsProps) {
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
      <Field label={texts.install.trimestre}>
        <Select value={form.trimestre} onChange={(_event, { value }) => onChange({ trimestre: value })}>
          {texts.print.trimestres.map((name, index) => (
            <option key={name} value={String(index + 1)}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {field('programa', texts.install.programa, texts.install.programaHint)}
      <details>
        <summary>{texts.install.optional}</summary>
        <div className={layout.column}>
          <Field label={texts.install.tipo}>
            <Select value={form.tipo} onChange={(_event, { value }) => onChange({ tipo: value })}>
              <option value="">{texts.install.undecided}</option>
              {Object.entries(texts.install.tipos).map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          {DATES.map((key) => {
            const column = columnOf(evaluaciones, key);
            return field(key, column?.heading ?? key, column?.help, 'date');
          })}
        </div>
      </details>
    </>
  );
}
