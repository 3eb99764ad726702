import { Button, Text } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { captureFormats } from '../../../domain/formats';
import { areaOf } from '../../../domain/formats/format';
import { normTitle } from '../../../domain/norms';
import { perfiles, type Perfil } from '../../../domain/perfiles';
import { reglasOf } from '../../../domain/perfiles/perfil';
import { RadioChoice } from '../../kit/RadioChoice';
import { Section } from '../../kit/Section';
import { useLayoutStyles } from '../../kit/layout';
import { useSession } from '../../session/SessionProvider';
import { texts } from '../texts';
import { EvaluacionFields } from './EvaluacionFields';
import { FormatChoices } from './FormatChoices';
import { focusFirstInvalid } from './focusFirstInvalid';
import { emptyForm, evaluacionOf, formProblems, type InstallForm } from './installForm';
import { InstallPanel } from './InstallPanel';
import { PerfilFromFile } from './PerfilFromFile';
import { useOwnPerfil } from './useOwnPerfil';

interface FirstInstallProps {
  readonly form: InstallForm;
  readonly onChange: (form: InstallForm) => void;
}

/** The first formats of a workbook: whose norm, which, and the evaluation's data, asked once. */
export function FirstInstall({ form, onChange }: FirstInstallProps) {
  const layout = useLayoutStyles();
  const { fecha, work } = useSession();
  const [step, setStep] = useState<'writing' | 'tried' | 'confirming'>('writing');
  const [tries, setTries] = useState(0);
  const fields = useRef<HTMLDivElement>(null);
  // What is lacking is above the button, often out of sight.
  useEffect(() => {
    if (tries > 0 && fields.current) focusFirstInvalid(fields.current);
  }, [tries]);
  const problems = formProblems(form);
  const shown = step === 'tried' ? problems : {};
  const own = useOwnPerfil(form.propio);
  const choices = own ? [...perfiles, own] : perfiles;
  const perfil = choices.find(({ id }) => id === form.perfil);
  const isComplete = Object.keys(problems).length === 0;
  const preview = () => {
    setStep(isComplete ? 'confirming' : 'tried');
    if (!isComplete) setTries(tries + 1);
  };
  const choosePerfil = (next: Perfil | undefined, change: Partial<InstallForm> = {}) => {
    // Another norm brings its own formats, unless the person had already chosen others.
    const isChosen = form.formatos.join() !== formatsOf(perfil).join();
    const formatos = isChosen ? form.formatos : formatsOf(next);
    onChange({ ...form, ...change, perfil: next?.id ?? '', formatos });
  };
  return (
    <Section title={texts.install.title}>
      <div ref={fields} className={layout.column}>
        <RadioChoice
          label={texts.install.perfil}
          value={form.perfil}
          problem={shown.perfil}
          options={choices.map(({ id, nombre, norm, norma }) => ({
            value: id,
            label: (
              <>
                {nombre}
                <Text size={200} block>
                  {norma?.titulo ?? normTitle(norm)}
                </Text>
              </>
            ),
          }))}
          onChange={(id) => choosePerfil(choices.find((each) => each.id === id))}
        />
        <PerfilFromFile onChosen={(chosen, propio) => choosePerfil(chosen, { propio })} />
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
          ofAsm={form.formatos.length === 0 || hasAsm(form.formatos)}
        />
      </div>
      {perfil && isComplete && step === 'confirming' ? (
        <InstallPanel
          formats={captureFormats.filter(({ id }) => form.formatos.includes(id))}
          perfil={perfil}
          inicio={{
            institucion: form.institucion.trim(),
            ejercicio: form.ejercicio.trim(),
            trimestre: form.trimestre,
          }}
          evaluacion={hasAsm(form.formatos) ? evaluacionOf(form) : undefined}
          onInstalled={() => onChange(emptyForm(fecha))}
          onClose={() => setStep('writing')}
        />
      ) : (
        <div>
          <Button appearance="primary" disabledFocusable={work !== null} onClick={preview}>
            {texts.install.preview}
          </Button>
        </div>
      )}
    </Section>
  );
}

function hasAsm(formatos: readonly string[]): boolean {
  return captureFormats.some((format) => formatos.includes(format.id) && areaOf(format) === 'asm');
}

/** Ids of the formats that a perfil's norm declares; none for a perfil that nobody chose. */
function formatsOf(perfil: Perfil | undefined): readonly string[] {
  const norm = perfil && reglasOf(perfil);
  return captureFormats.filter((each) => norm !== undefined && each.norm === norm).map(({ id }) => id);
}
