import { Button, Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { captureFormats } from '../../../domain/formats';
import { normTitle } from '../../../domain/norms';
import { perfilById, perfiles } from '../../../domain/perfiles';
import { installFormats } from '../../../workbook/installFormats';
import { previewInstall } from '../../../workbook/previewInstall';
import { ConfirmPanel } from '../../kit/ConfirmPanel';
import { CountTable } from '../../kit/CountTable';
import { Notice } from '../../kit/Notice';
import { Section } from '../../kit/Section';
import { useLayoutStyles } from '../../kit/layout';
import { useSession } from '../../session/SessionProvider';
import { texts } from '../texts';
import { EvaluacionFields } from './EvaluacionFields';
import { FormatChoices } from './FormatChoices';
import { emptyForm, evaluacionOf, formatsProblem, formProblems, type InstallForm } from './installForm';
import { SheetList } from './SheetList';

interface InstallSectionProps {
  readonly form: InstallForm;
  readonly onChange: (form: InstallForm) => void;
}

/** Choosing formats, filling the evaluation's data once and seeing what will be created, before it is. */
export function InstallSection({ form: written, onChange }: InstallSectionProps) {
  const layout = useLayoutStyles();
  const { libro, fecha, run, work } = useSession();
  const { structure, seguimiento } = libro;
  const hasBook = seguimiento.tables.length > 0;
  const [step, setStep] = useState<'writing' | 'tried' | 'confirming'>('writing');
  const installed = useMemo(() => new Set(seguimiento.tables.map(({ format }) => format.id)), [seguimiento]);
  const form: InstallForm = {
    ...written,
    formatos: written.formatos.filter((id) => !installed.has(id)),
    ...(hasBook ? { perfil: seguimiento.perfil.id } : {}),
  };
  const problems = hasBook ? formatsProblem(form) : formProblems(form);
  const shown = step === 'tried' ? problems : {};
  const perfil = perfilById(form.perfil);
  const formats = captureFormats.filter(({ id }) => form.formatos.includes(id));
  const names = formats.map(({ name }) => name);
  const preview = perfil && step === 'confirming' ? previewInstall(structure, formats, perfil) : null;
  const isComplete = captureFormats.every(({ id }) => installed.has(id));

  const choosePerfil = (id: string) => {
    const own = captureFormats.filter(({ norm }) => norm === perfilById(id)?.norm).map((each) => each.id);
    onChange({ ...written, perfil: id, formatos: written.formatos.length > 0 ? written.formatos : own });
  };
  const install = async () => {
    if (!perfil) return;
    const evaluacion = hasBook ? undefined : evaluacionOf(form);
    const { institucion, ejercicio, trimestre } = hasBook ? seguimiento : form;
    const end = await run(
      texts.install.running,
      (context) =>
        installFormats(context, {
          formats,
          perfil,
          inicio: { institucion: institucion.trim(), ejercicio: ejercicio.trim(), trimestre },
          ...(evaluacion ? { evaluacion } : {}),
        }),
      { told: () => texts.install.told(names) },
    );
    setStep('writing');
    if (end.kind === 'done') onChange(emptyForm(fecha));
  };

  return (
    <>
      {hasBook && <InstalledFormats />}
      {!isComplete && (
        <Section title={texts.install.title}>
          {hasBook ? (
            <Text>{texts.install.fixedPerfil(seguimiento.perfil.nombre)}</Text>
          ) : (
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
          )}
          <FormatChoices
            formats={captureFormats}
            installed={installed}
            chosen={form.formatos}
            onChange={(formatos) => onChange({ ...written, formatos })}
            problem={shown.formatos}
          />
          {!hasBook && (
            <EvaluacionFields
              form={form}
              onChange={(change) => onChange({ ...written, ...change })}
              problems={shown}
            />
          )}
          {preview === null && (
            <div>
              <Button
                appearance="primary"
                disabledFocusable={work !== null}
                onClick={() => setStep(Object.keys(problems).length > 0 ? 'tried' : 'confirming')}
              >
                {texts.install.preview}
              </Button>
            </div>
          )}
          {preview?.problem && (
            <Notice intent="warning" title={texts.install.blocked} onRetry={() => setStep('writing')}>
              {preview.problem.mensaje}
            </Notice>
          )}
          {preview?.problem === null && (
            <ConfirmPanel
              title={texts.install.confirmTitle(names)}
              confirm={texts.install.confirm}
              onConfirm={() => void install()}
              onCancel={() => setStep('writing')}
              undoable={false}
              busy={work !== null}
            >
              <Text className={layout.text}>{texts.install.willCreate(preview.hojas.length)}</Text>
              <SheetList sheets={preview.hojas} />
            </ConfirmPanel>
          )}
        </Section>
      )}
    </>
  );
}

function InstalledFormats() {
  const { tables } = useSession().libro.seguimiento;
  return (
    <Section title={texts.install.installed}>
      <CountTable
        headings={[texts.install.format, texts.install.rows]}
        rows={tables.map(({ format, rows }) => ({ name: format.id, label: format.name, count: rows.length }))}
      />
    </Section>
  );
}
