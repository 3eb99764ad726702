import { Field, Input, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { ConfirmPanel } from '../kit/ConfirmPanel';
import { useLayoutStyles } from '../kit/layout';
import { MoreList } from '../kit/MoreList';
import { useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';
import { reopeningPreview, type PeriodResults } from './calculoPreview';
import { texts } from './texts';

interface ConfirmCalculoProps {
  readonly results: PeriodResults;
  /** Whether it was done. */
  readonly onConfirm: (reabrir?: string) => Promise<boolean>;
  readonly onLeave: () => void;
}

/** What calculating changes of what Resultados already says and, of a closed quarter, why it is opened. */
export function ConfirmCalculo({ results, onConfirm, onLeave }: ConfirmCalculoProps) {
  const layout = useLayoutStyles();
  const { libro, work } = useSession();
  const { seguimiento } = libro;
  const { periodo } = results;
  const [motivo, setMotivo] = useKept('indicadores.reabrir', '');
  const isReopening = results.preview === null;
  const preview = useMemo(
    () => results.preview ?? reopeningPreview(seguimiento, periodo),
    [results.preview, seguimiento, periodo],
  );
  const confirm = async () => {
    const isDone = await onConfirm(isReopening ? motivo.trim() : undefined);
    if (isDone) setMotivo('');
  };
  return (
    <ConfirmPanel
      title={isReopening ? texts.confirmar.reopen(periodo) : texts.confirmar.title(periodo)}
      confirm={isReopening ? texts.confirmar.reopenButton : texts.confirmar.button}
      onConfirm={() => void confirm()}
      onCancel={onLeave}
      undoable={false}
      busy={work !== null}
      ready={!isReopening || motivo.trim() !== ''}
    >
      {isReopening && (
        <Field label={texts.confirmar.motivo} hint={texts.confirmar.motivoHint} required>
          <Input value={motivo} onChange={(_event, { value }) => setMotivo(value)} />
        </Field>
      )}
      {preview && (
        <>
          {preview.added > 0 && <Text>{texts.confirmar.added(preview.added)}</Text>}
          {preview.changed.length > 0 && (
            <div className={layout.column}>
              <Text>{texts.confirmar.changed(preview.changed.length)}</Text>
              <MoreList items={preview.changed} itemKey={({ antes }) => antes.clave}>
                {({ antes, despues }) => (
                  <Text className={layout.text}>
                    <Text weight="semibold">{antes.clave}</Text> {texts.confirmar.change(antes, despues)}
                  </Text>
                )}
              </MoreList>
            </div>
          )}
          {preview.touched > 0 && <Text>{texts.confirmar.touched(preview.touched, isReopening)}</Text>}
        </>
      )}
    </ConfirmPanel>
  );
}
