import { Button, Caption1, Text, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ObservacionEntrega, Receipt } from '../../../domain/indicadores/recoleccion/recepcion/delivery';
import { CopyText } from '../../kit/CopyText';
import { MoreList } from '../../kit/MoreList';
import { useLayoutStyles } from '../../kit/layout';
import { Chip } from '../Chip';
import { Folded } from '../Folded';
import { useItemStyles } from '../itemStyles';
import { ESTADOS } from './estados';
import { receiptText } from './receiptText';
import { texts } from './texts';

interface ReceiptListProps {
  readonly receipts: readonly Receipt[];
  /** Takes the file at that place of the list out; absent once they are registered. */
  readonly onRemove?: (index: number) => void;
  readonly busy: boolean;
}

/** One receipt per file; the refused ones first, then those with something to look at. */
export function ReceiptList({ receipts, onRemove, busy }: ReceiptListProps) {
  const ordered = useMemo(
    () =>
      receipts
        .map((receipt, index) => ({ receipt, index }))
        .sort((one, other) => rank(one.receipt) - rank(other.receipt)),
    [receipts],
  );
  return (
    <MoreList items={ordered} itemKey={({ index }) => String(index)}>
      {({ receipt, index }) => (
        <ReceiptItem
          receipt={receipt}
          busy={busy}
          {...(onRemove === undefined ? {} : { onRemove: () => onRemove(index) })}
        />
      )}
    </MoreList>
  );
}

function rank({ estado }: Receipt): number {
  return ESTADOS.indexOf(estado);
}

interface ReceiptItemProps {
  readonly receipt: Receipt;
  readonly busy: boolean;
  readonly onRemove?: () => void;
}

function ReceiptItem({ receipt, busy, onRemove }: ReceiptItemProps) {
  const styles = useItemStyles();
  const layout = useLayoutStyles();
  const { archivo, estado, observaciones } = receipt;
  return (
    <div className={styles.item}>
      <div>
        <Chip word={estado} />
      </div>
      <Text weight="semibold" className={layout.text}>
        {archivo}
      </Text>
      <Caption1 className={layout.text}>{texts.quien(receipt)}</Caption1>
      {observaciones.length > 0 && (
        <Folded
          summary={texts.observaciones(observaciones.length)}
          label={texts.observacionesDe(observaciones.length, archivo)}
          startsOpen={estado === 'rechazado'}
        >
          {() => <Observations receipt={receipt} />}
        </Folded>
      )}
      {onRemove && (
        <div>
          <Button
            size="small"
            aria-label={texts.quitarDe(archivo)}
            disabledFocusable={busy}
            onClick={onRemove}
          >
            {texts.quitar}
          </Button>
        </div>
      )}
    </div>
  );
}

function Observations({ receipt }: { readonly receipt: Receipt }) {
  return (
    <>
      <MoreList items={receipt.observaciones} itemKey={(_observacion, index) => String(index)}>
        {(observacion) => <Observation observacion={observacion} />}
      </MoreList>
      <Folded summary={texts.recibo}>
        {() => <CopyText label={texts.recibo} of={receipt.archivo} text={receiptText(receipt)} rows={8} />}
      </Folded>
    </>
  );
}

function Observation({ observacion }: { readonly observacion: ObservacionEntrega }) {
  const styles = useItemStyles();
  const layout = useLayoutStyles();
  const where = texts.donde(observacion);
  return (
    <Caption1 block className={mergeClasses(layout.text, styles.line)}>
      <Chip word={observacion.severidad} /> {where !== '' && <strong>{where}: </strong>}
      {observacion.mensaje}
    </Caption1>
  );
}
