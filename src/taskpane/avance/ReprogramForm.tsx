import { Field, Input, Text } from '@fluentui/react-components';
import { TextArea } from '../kit/fields';
import { useMemo, useState } from 'react';
import { semaforo, type Juicio } from '../../domain/advance/semaforo';
import { accionKey, type CaptureItem } from '../../domain/capture/captureList';
import { fromIso, type DateSerial } from '../../domain/dates/dateSerial';
import { reprogrammingProblem } from '../../domain/messages/reprogramacion';
import { reprogrammingAvisos, type Aviso } from '../../domain/reprogramming/avisos';
import { onlyAsm } from '../../domain/reprogramming/onlyAsm';
import { planReprogram, type Reprogramming } from '../../domain/reprogramming/planReprogram';
import type { Seguimiento } from '../../domain/seguimiento';
import { validationContext } from '../../domain/validation/context';
import { ConfirmPanel } from '../kit/ConfirmPanel';
import { useLayoutStyles } from '../kit/layout';
import { SemaforoChip } from '../kit/SemaforoChip';
import { useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';
import { AvisoList } from './AvisoList';
import { texts } from './texts';
import { reprogramTermino } from './verbs';

interface ReprogramFormProps {
  readonly item: CaptureItem;
  readonly title: string;
  readonly seguimiento: Seguimiento;
  readonly corte: DateSerial;
  readonly onLeave: () => void;
}

/** The fields as they are typed; dates as `AAAA-MM-DD`. */
const BLANK = { key: '', termino: '', oficio: '', fechaOficio: '', motivo: '' };
type Form = typeof BLANK;
type FieldName = Exclude<keyof Form, 'key'>;

/** A new Término with the oficio that authorises it: what will change and what to look at, before it is written. */
export function ReprogramForm({ item, title, seguimiento, corte, onLeave }: ReprogramFormProps) {
  const layout = useLayoutStyles();
  const { fecha, run, work } = useSession();
  const [kept, setKept] = useKept<Form>('avance.reprogramar', BLANK);
  const [asked, setAsked] = useState(false);
  const form = kept.key === item.key ? kept : { ...BLANK, key: item.key };
  const { termino: vigente, terminoOriginal } = item.accion;
  const request = requestOf(item, form);

  const leave = () => {
    setKept(BLANK);
    onLeave();
  };
  const confirm = async () => {
    setAsked(true);
    if (!request) return;
    const end = await run(
      texts.reprogram.running,
      (context) => reprogramTermino(context, { ...request, fecha }),
      { told: ({ despues }) => texts.reprogram.done(title, despues) },
    );
    if (end.kind === 'done') leave();
  };
  const field = (name: FieldName) => ({
    value: form[name],
    onChange: (_event: unknown, { value }: { readonly value: string }) => setKept({ ...form, [name]: value }),
  });
  const lacking = (name: FieldName) =>
    asked && form[name].trim() === '' ? { validationMessage: texts.reprogram.required } : {};
  return (
    <ConfirmPanel
      title={texts.reprogram.title(title)}
      confirm={texts.reprogram.confirm}
      onConfirm={() => void confirm()}
      onCancel={leave}
      undoable={false}
      busy={work !== null}
    >
      {vigente !== undefined && <Text>{texts.reprogram.vigente(vigente)}</Text>}
      <Text>
        {terminoOriginal === undefined
          ? texts.reprogram.becomesOriginal
          : texts.reprogram.original(terminoOriginal)}
      </Text>
      <Field label={texts.reprogram.termino} required {...lacking('termino')}>
        <Input type="date" {...field('termino')} />
      </Field>
      <Field label={texts.reprogram.oficio} hint={texts.reprogram.oficioHint} required {...lacking('oficio')}>
        <Input {...field('oficio')} />
      </Field>
      <Field label={texts.reprogram.fechaOficio} required {...lacking('fechaOficio')}>
        <Input type="date" {...field('fechaOficio')} />
      </Field>
      <Field label={texts.reprogram.motivo} required {...lacking('motivo')}>
        <TextArea {...field('motivo')} />
      </Field>
      <div className={layout.column}>
        <Consequences item={item} form={form} seguimiento={seguimiento} corte={corte} fecha={fecha} />
      </div>
    </ConfirmPanel>
  );
}

/** `null` while something is lacking. */
function requestOf({ asm, accion }: CaptureItem, form: Form): Reprogramming | null {
  const termino = fromIso(form.termino);
  const fechaOficio = fromIso(form.fechaOficio);
  const oficio = form.oficio.trim();
  const motivo = form.motivo.trim();
  if (termino === null || fechaOficio === null || oficio === '' || motivo === '') return null;
  return { clave: asm.clave, accion: accion.numero, termino, oficio, fechaOficio, motivo };
}

interface ConsequencesProps extends Pick<ReprogramFormProps, 'item' | 'seguimiento' | 'corte'> {
  readonly form: Form;
  readonly fecha: DateSerial;
}

/** As soon as there is a date: how the ASM would stand, and what validation would say. */
function Consequences({ item, form, seguimiento, corte, fecha }: ConsequencesProps) {
  const { termino, fechaOficio } = form;
  const { clave } = item.asm;
  const alone = useMemo(() => onlyAsm(seguimiento, clave), [seguimiento, clave]);
  const seen = useMemo(
    () => consequencesOf(item, termino, fechaOficio, { seguimiento: alone, corte, fecha }),
    [item, termino, fechaOficio, alone, corte, fecha],
  );
  if (seen === null) return null;
  if ('problem' in seen) return <Text role="alert">{seen.problem}</Text>;
  const { etiqueta, motivo } = seen.juicio;
  return (
    <>
      <Text>
        {texts.reprogram.juicio} <SemaforoChip etiqueta={etiqueta} /> {motivo}
      </Text>
      <AvisoList avisos={seen.avisos} />
    </>
  );
}

type Seen = { readonly problem: string } | { readonly juicio: Juicio; readonly avisos: readonly Aviso[] };

function consequencesOf(
  { asm, accion, key }: CaptureItem,
  writtenTermino: string,
  writtenOficio: string,
  { seguimiento, corte, fecha }: Pick<ConsequencesProps, 'seguimiento' | 'corte' | 'fecha'>,
): Seen | null {
  const termino = fromIso(writtenTermino);
  if (termino === null) return null;
  const request = {
    clave: asm.clave,
    accion: accion.numero,
    termino,
    // The plan asks for both; what it says of the date does not depend on them.
    oficio: '—',
    motivo: '—',
    fechaOficio: fromIso(writtenOficio) ?? fecha,
  };
  const plan = planReprogram(request, validationContext(seguimiento, fecha));
  if (plan.kind === 'refused') return { problem: reprogrammingProblem(plan.problem).mensaje };
  const after = {
    ...asm,
    acciones: asm.acciones.map((each) =>
      accionKey(asm.clave, each.numero) === key ? { ...each, termino } : each,
    ),
  };
  return {
    juicio: semaforo(after, corte, seguimiento.parametros, seguimiento.calendar),
    avisos: reprogrammingAvisos(plan, request, seguimiento, fecha),
  };
}
