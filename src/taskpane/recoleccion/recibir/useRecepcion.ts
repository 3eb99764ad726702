import { useState } from 'react';
import { fromIso, toIso, type DateSerial } from '../../../domain/dates/dateSerial';
import type { DeliveryFile, Receipt } from '../../../domain/indicadores/recoleccion/recepcion/delivery';
import { recepcionText } from '../../../domain/messages/recepcion';
import type { Seguimiento } from '../../../domain/seguimiento';
import type { Verb } from '../../../workbook/inWorkbook';
import type { ReceivedDeliveries, ReceiveRequest } from '../../../workbook/receiveDeliveries';
import { useFileReading, type FileReader, type FileReading } from '../../kit/useFileReading';
import { useSession } from '../../session/SessionProvider';
import { texts } from './texts';

export interface Recepcion {
  readonly reading: FileReading<DeliveryFile>;
  /** Read and not registered yet, in the order in which they count. */
  readonly files: readonly DeliveryFile[];
  /** As it is typed. */
  readonly fechaText: string;
  /** The day on which they came; `null` while it is being typed. */
  readonly fecha: DateSerial | null;
  readonly typeFecha: (text: string) => void;
  /** What registering them would do; `null` until it was reviewed with the workbook as it is now. */
  readonly plan: ReceivedDeliveries | null;
  /** Of the last that were registered. */
  readonly registered: readonly Receipt[];
  readonly add: (chosen: readonly File[]) => Promise<void>;
  readonly remove: (index: number) => void;
  readonly clear: () => void;
  readonly review: () => void;
  readonly register: () => Promise<void>;
}

interface Seen {
  readonly plan: ReceivedDeliveries;
  readonly files: readonly DeliveryFile[];
  readonly fecha: DateSerial;
  readonly of: Seguimiento;
}

const loadReader = async (): Promise<FileReader<DeliveryFile>> =>
  (await import(/* webpackChunkName: "on-demand-read-files" */ '../../../files/readDeliveries'))
    .readDeliveries;

/** Files from when they are chosen until they are on the record. A verb that is blocked leaves them as they were. */
export function useRecepcion(): Recepcion {
  const { libro, fecha: today, run } = useSession();
  const { seguimiento } = libro;
  const reading = useFileReading(loadReader, texts);
  const [files, setFiles] = useState<readonly DeliveryFile[]>([]);
  const [typed, setTyped] = useState<string | null>(null);
  const [seen, setSeen] = useState<Seen | null>(null);
  const [registered, setRegistered] = useState<readonly Receipt[]>([]);
  const fechaText = typed ?? toIso(today);
  const fecha = fromIso(fechaText);
  const isCurrent = seen?.of === seguimiento && seen.files === files && seen.fecha === fecha;

  const reviewed = async (next: readonly DeliveryFile[]) => {
    if (fecha === null || next.length === 0) return;
    const end = await run(texts.revisando, receiving({ files: next, fecha, write: false }), {
      readsOnly: true,
    });
    if (end.kind === 'done') setSeen({ plan: end.result, files: next, fecha, of: seguimiento });
  };
  const take = async (next: readonly DeliveryFile[]) => {
    setFiles(next);
    await reviewed(next);
  };
  return {
    reading,
    files,
    fechaText,
    fecha,
    typeFecha: setTyped,
    plan: isCurrent ? seen.plan : null,
    registered,
    add: async (chosen) => {
      const read = await reading.read(chosen);
      if (read.length === 0) return;
      setRegistered([]);
      await take([...files, ...read]);
    },
    remove: (index) => void take(files.filter((_file, at) => at !== index)),
    clear: () => {
      setFiles([]);
      setRegistered([]);
    },
    review: () => void reviewed(files),
    register: async () => {
      if (fecha === null) return;
      const end = await run(texts.registrando, receiving({ files, fecha }), { told: toldOf });
      if (end.kind !== 'done') return;
      setRegistered(end.result.receipts);
      setFiles([]);
      setTyped(null);
    },
  };
}

/** The judging of figures comes with the first file. */
function receiving(request: ReceiveRequest): Verb<ReceivedDeliveries> {
  return async (context) => {
    const { receiveDeliveries } = await import(
      /* webpackChunkName: "on-demand-receive" */ '../../../workbook/receiveDeliveries'
    );
    return receiveDeliveries(context, request);
  };
}

function toldOf({ receipts, cifras }: ReceivedDeliveries): string {
  const refused = receipts.filter(({ estado }) => estado === 'rechazado').length;
  return recepcionText.summary(receipts.length - refused, refused, cifras);
}
