import { Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { planConversion } from '../../../domain/conversion/convert';
import type { Format } from '../../../domain/formats/format';
import { conversionAviso, conversionTexts } from '../../../domain/messages/conversion';
import { tableOf } from '../../../domain/seguimiento';
import { validationContext } from '../../../domain/validation/context';
import { convertFormat } from '../../../workbook/convertFormat';
import { ConfirmPanel } from '../../kit/ConfirmPanel';
import { useLayoutStyles } from '../../kit/layout';
import { useSession } from '../../session/SessionProvider';
import { texts } from '../texts';

interface ConvertPanelProps {
  readonly from: Format;
  readonly to: Format;
  readonly onClose: () => void;
}

/** What passes from one format to the other and what has no place in it, before it is written. */
export function ConvertPanel({ from, to, onClose }: ConvertPanelProps) {
  const layout = useLayoutStyles();
  const { libro, fecha, run, work } = useSession();
  const { seguimiento } = libro;
  const target = tableOf(seguimiento, to.id);
  const plan = useMemo(() => {
    const source = tableOf(seguimiento, from.id);
    const context = validationContext(seguimiento, fecha);
    return source ? planConversion(source, to, tableOf(seguimiento, to.id), context) : null;
  }, [seguimiento, from, to, fecha]);
  if (!plan) return null;
  const left = (motivo: 'noAceptada' | 'yaEsta') =>
    plan.omitted.filter((each) => each.motivo === motivo).length;
  const convert = async () => {
    await run(texts.actions.converting, (context) => convertFormat(context, { from, to, fecha }), {
      told: ({ filas }) => texts.actions.converted(filas, to),
    });
    onClose();
  };
  return (
    <ConfirmPanel
      title={texts.actions.convert(to.name)}
      confirm={texts.actions.convertConfirm}
      onConfirm={() => void convert()}
      onCancel={onClose}
      undoable={target !== undefined}
      busy={work !== null}
    >
      <Text>{texts.actions.willConvert(plan.added.length, to)}</Text>
      {left('noAceptada') > 0 && <Text>{texts.actions.notAccepted(left('noAceptada'))}</Text>}
      {left('yaEsta') > 0 && <Text>{texts.actions.alreadyThere(left('yaEsta'), to)}</Text>}
      {plan.noCaben.length > 0 && (
        <Text className={layout.text}>{texts.actions.noPlace(plan.noCaben, from, to)}</Text>
      )}
      {plan.faltan.length > 0 && (
        <Text className={layout.text}>{conversionTexts.faltan(plan.faltan, to.name)}</Text>
      )}
      {plan.avisos.map((aviso) => (
        <Text key={JSON.stringify(aviso)} className={layout.text}>
          {conversionAviso(aviso, to.name)}
        </Text>
      ))}
      {!target && <Text>{texts.actions.newSheet(to.sheet)}</Text>}
    </ConfirmPanel>
  );
}
