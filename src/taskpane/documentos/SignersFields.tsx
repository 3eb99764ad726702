import { Button, Field, Input, Text } from '@fluentui/react-components';
import type { Firma } from '../../domain/documentos/documento';
import { readFirmantes, SIGNERS_OF_INICIO } from '../../workbook/readFirmantes';
import { done } from '../../workbook/result';
import { useLayoutStyles } from '../kit/layout';
import { Section } from '../kit/Section';
import { useSession } from '../session/SessionProvider';
import { texts } from './texts';

interface SignersFieldsProps {
  readonly firmas: readonly Required<Firma>[];
  readonly onSign: (firmas: readonly Firma[]) => void;
}

/** The names and posts of those who sign: the user's data, which the workbook does not hold. */
export function SignersFields({ firmas, onSign }: SignersFieldsProps) {
  const layout = useLayoutStyles();
  return (
    <Section title={texts.firmas}>
      <Text className={layout.secondary}>{texts.firmasAyuda}</Text>
      {firmas.some(({ calidad }) => SIGNERS_OF_INICIO.includes(calidad)) && <FromInicio onSign={onSign} />}
      {firmas.map((firma) => (
        <div key={firma.calidad} className={layout.column}>
          {(['nombre', 'cargo'] as const).map((campo) => (
            <Field key={campo} label={texts.deCalidad(texts[campo], firma.calidad)}>
              <Input
                value={firma[campo]}
                onChange={(_event, { value }) => onSign([{ ...firma, [campo]: value }])}
              />
            </Field>
          ))}
        </div>
      ))}
    </Section>
  );
}

/** Read when asked for: what somebody wrote here is not replaced by itself. */
function FromInicio({ onSign }: Pick<SignersFieldsProps, 'onSign'>) {
  const layout = useLayoutStyles();
  const { run, work } = useSession();
  const take = async () => {
    const end = await run(texts.leyendoInicio, async (context) => done(await readFirmantes(context)), {
      readsOnly: true,
      told: (found) => texts.inicioLeido(found.length),
    });
    if (end.kind === 'done' && end.result.length > 0) onSign(end.result);
  };
  return (
    <div className={layout.row}>
      <Button disabledFocusable={work !== null} onClick={() => void take()}>
        {texts.deInicio}
      </Button>
    </div>
  );
}
