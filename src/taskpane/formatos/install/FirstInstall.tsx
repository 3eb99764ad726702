import { Button, Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { captureFormats } from '../../../domain/formats';
import { normTitle } from '../../../domain/norms';
import { perfilById, perfiles } from '../../../domain/perfiles';
import { Section } from '../../kit/Section';
import { useSession } from '../../session/SessionProvider';
import { texts } from '../texts';
import { EvaluacionFields } from './EvaluacionFields';
import { FormatChoices } from './FormatChoices';
import { emptyForm, evaluacionOf, formProblems, type InstallForm } from './installForm';
import { InstallPanel } from './InstallPanel';

interface FirstInstallProps {
  readonly form: InstallForm;
  readonly onChange: (form: InstallForm) => void;
}

/** The first formats of a workbook: whose norm, which, and the evaluation's data, asked once. */
export function FirstInstall({ form, onChange }: FirstInstallProps) {
  const { fecha, work } = useSession();
  const [step, setStep] = useState<'writing' | 'tried' | 'confirming'>('writing');
  const problems = formProblems(form);
  const shown = step === 'tried' ? problems : {};
  const perfil = perfilById(form.perfil);
  const isComplete = Object.keys(problems).length === 0;
  const choosePerfil = (id: string) => {
    const own = captureFormats.filter(({ norm }) => norm === perfilById(id)?.norm).map((each) => each.id);
    onChange({ ...form, perfil: id, formatos: form.formatos.length > 0 ? form.formatos : own });
  };
  return (
    <Section title={texts.install.title}>
      <Field
        label={texts.install.perfil}
        {...(shown.perfil === undefined ? {} : { validationMessage: shown.perfil })}
      >
        <RadioGroup value={form.perfil} onChange={(_event, { value }) => choosePerfil(value)}>
          {perfiles.map(({ id, nombre, norm }) => (
            <Radio
              key={id}
              value={id}
              label={
                <>
                  {nombre}
                  <Text size={200} block>
                    {normTitle(norm)}
                  </Text>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <FormatChoices
        formats={captureFormats}
        chosen={form.formatos}
        onChange={(formatos) => onChange({ ...form, formatos })}
        problem={shown.formatos}
      />
      <EvaluacionFields
        form={form}
        onChange={(change) => onChange({ ...form, ...change })}
        problems={shown}
      />
      {perfil && isComplete && step === 'confirming' ? (
        <InstallPanel
          formats={captureFormats.filter(({ id }) => form.formatos.includes(id))}
          perfil={perfil}
          inicio={{
            institucion: form.institucion.trim(),
            ejercicio: form.ejercicio.trim(),
            trimestre: form.trimestre,
          }}
          evaluacion={evaluacionOf(form)}
          onInstalled={() => onChange(emptyForm(fecha))}
          onClose={() => setStep('writing')}
        />
      ) : (
        <div>
          <Button
            appearance="primary"
            disabledFocusable={work !== null}
            onClick={() => setStep(isComplete ? 'confirming' : 'tried')}
          >
            {texts.install.preview}
          </Button>
        </div>
      )}
    </Section>
  );
}
