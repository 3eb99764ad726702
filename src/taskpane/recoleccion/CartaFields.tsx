import { Caption1 } from '@fluentui/react-components';
import type { Carta } from '../../domain/messages/cartas';
import { CopyText } from '../kit/CopyText';
import { texts } from './texts';

const ROWS = 8;

/** A message to copy into one's own mail: nothing is sent from here. */
export function CartaFields({ carta, of }: { readonly carta: Carta; readonly of: string }) {
  const { para, asunto, cuerpo } = carta;
  return (
    <>
      {para === '' ? (
        <Caption1>{texts.carta.sinCorreo}</Caption1>
      ) : (
        <CopyText label={texts.carta.para} of={of} text={para} rows={1} />
      )}
      <CopyText label={texts.carta.asunto} of={of} text={asunto} rows={2} />
      <CopyText label={texts.carta.cuerpo} of={of} text={cuerpo} rows={ROWS} />
    </>
  );
}
