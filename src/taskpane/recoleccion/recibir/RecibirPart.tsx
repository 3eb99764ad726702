import { Button, Field, Input, Text } from '@fluentui/react-components';
import type { Receipt } from '../../../domain/indicadores/recoleccion/recepcion/delivery';
import type { ReceivedDeliveries } from '../../../workbook/receiveDeliveries';
import { ConfirmPanel } from '../../kit/ConfirmPanel';
import { CountTable } from '../../kit/CountTable';
import { DropZone } from '../../kit/DropZone';
import { ReadingProgress } from '../../kit/ReadingProgress';
import { Section } from '../../kit/Section';
import { useLayoutStyles } from '../../kit/layout';
import { useSession } from '../../session/SessionProvider';
import { Chip } from '../Chip';
import { ESTADOS } from './estados';
import { ReceiptList } from './ReceiptList';
import { texts } from './texts';
import type { Recepcion } from './useRecepcion';

interface RecibirPartProps {
  readonly recepcion: Recepcion;
  readonly onSeeBoard: () => void;
}

/** Files in, what each is told, and only then the record. */
export function RecibirPart({ recepcion, onSeeBoard }: RecibirPartProps) {
  const { work } = useSession();
  const { reading, files, fechaText, fecha, typeFecha, plan, registered } = recepcion;
  const busy = work !== null || reading.progress !== null;
  return (
    <>
      <Field
        label={texts.fecha}
        hint={texts.fechaAyuda}
        {...(fecha === null ? { validationState: 'error' as const, validationMessage: texts.sinFecha } : {})}
      >
        <Input type="date" value={fechaText} onChange={(_event, { value }) => typeFecha(value)} />
      </Field>
      <DropZone texts={texts} disabled={busy} onFiles={(chosen) => void recepcion.add(chosen)} />
      <ReadingProgress reading={reading} texts={texts} />
      {files.length > 0 && !plan && <Unreviewed recepcion={recepcion} busy={busy} />}
      {plan && fecha !== null && (
        <>
          <ConfirmPanel
            title={files.length === 1 ? texts.tituloUno : texts.titulo(files.length)}
            confirm={texts.confirmar}
            onConfirm={() => void recepcion.register()}
            onCancel={recepcion.clear}
            undoable={false}
            busy={busy}
          >
            <Text>{texts.cambios(plan.cifras, fecha)}</Text>
            {plan.resultados.length > 0 && <Text>{texts.resultados(plan.resultados.length)}</Text>}
            <Counts plan={plan} />
          </ConfirmPanel>
          <Section title={texts.recibos}>
            <ReceiptList receipts={plan.receipts} onRemove={recepcion.remove} busy={busy} />
          </Section>
        </>
      )}
      {registered.length > 0 && (
        <Registered receipts={registered} onSeeBoard={onSeeBoard} onClear={recepcion.clear} />
      )}
    </>
  );
}

/** The workbook or the day changed since they were reviewed, or the review was stopped. */
function Unreviewed({ recepcion, busy }: { readonly recepcion: Recepcion; readonly busy: boolean }) {
  const layout = useLayoutStyles();
  return (
    <>
      <Text>{texts.leidos(recepcion.files.length)}</Text>
      <div className={layout.row}>
        <Button
          appearance="primary"
          disabledFocusable={busy || recepcion.fecha === null}
          onClick={recepcion.review}
        >
          {texts.revisar}
        </Button>
        <Button disabledFocusable={busy} onClick={recepcion.clear}>
          {texts.vaciar}
        </Button>
      </div>
    </>
  );
}

function Counts({ plan: { receipts } }: { readonly plan: ReceivedDeliveries }) {
  const counts = ESTADOS.map((estado) => ({
    name: estado,
    label: <Chip word={estado} />,
    count: receipts.filter((receipt) => receipt.estado === estado).length,
  }));
  return (
    <CountTable headings={[texts.estado, texts.archivos]} rows={counts.filter(({ count }) => count > 0)} />
  );
}

interface RegisteredProps {
  readonly receipts: readonly Receipt[];
  readonly onSeeBoard: () => void;
  readonly onClear: () => void;
}

function Registered({ receipts, onSeeBoard, onClear }: RegisteredProps) {
  const layout = useLayoutStyles();
  return (
    <Section title={texts.registrados}>
      <div className={layout.row}>
        <Button appearance="primary" onClick={onSeeBoard}>
          {texts.verTablero}
        </Button>
        <Button onClick={onClear}>{texts.listo}</Button>
      </div>
      <ReceiptList receipts={receipts} busy={false} />
    </Section>
  );
}
