import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { captureTargets, type CaptureTarget } from '../../domain/capture/captureTargets';
import type { CaptureItem } from '../../domain/capture/captureList';
import { shownValue } from '../../domain/changes';
import { fromIso } from '../../domain/dates/dateSerial';
import { columnOf, type Column } from '../../domain/formats/format';
import { modificacionTexts } from '../../domain/messages/modificaciones';
import {
  RESOLUCIONES,
  type ModificacionRequest,
  type ResolucionDeModificacion,
  type TipoDeModificacion,
} from '../../domain/modifications/modificacion';
import { tiposOf } from '../../domain/modifications/planModification';
import type { Seguimiento } from '../../domain/seguimiento';
import { cellOf } from '../../domain/tables/tableData';
import { validationContext } from '../../domain/validation/context';
import { modifyCommitment } from '../../workbook/modifyCommitment';
import { ConfirmPanel } from '../kit/ConfirmPanel';
import { Select, TextArea } from '../kit/fields';
import { useSession } from '../session/SessionProvider';
import { texts } from './modificacionTexts';

interface ModificacionFormProps {
  readonly item: CaptureItem;
  readonly seguimiento: Seguimiento;
  readonly onLeave: () => void;
}

/** As typed; dates as `AAAA-MM-DD`. */
const BLANK = { tipo: '', columna: '', valor: '', documento: '', fecha: '', solicitada: '', motivo: '' };
type Form = typeof BLANK & { readonly resolucion: ResolucionDeModificacion };

/** What changes, with which document and why. What the norm does not allow is said by the verb, with its clause. */
export function ModificacionForm({ item, seguimiento, onLeave }: ModificacionFormProps) {
  const { fecha, run, work } = useSession();
  const [form, setForm] = useState<Form>({ ...BLANK, resolucion: 'Pendiente' });
  const [asked, setAsked] = useState(false);
  const tipos = tiposOf(seguimiento.perfil);
  const tipo = tipos.find(({ id }) => id === form.tipo) ?? tipos[0];
  const target = targetOf(item, seguimiento, fecha);
  if (!tipo || !target) return null;
  const columns = tipo.columnas.flatMap((key) => columnOf(target.table.format, key) ?? []);
  const column = columns.find(({ key }) => key === form.columna) ?? columns[0];
  if (!column) return null;

  const confirm = async () => {
    setAsked(true);
    const request = requestOf(form, tipo, column, item);
    if (!request) return;
    const end = await run(
      texts.running,
      (context) => modifyCommitment(context, { kind: 'new', ...request, fecha }),
      { told: (plan) => modificacionTexts.done(plan.modificacion, !plan.isKnown) },
    );
    if (end.kind === 'done') onLeave();
  };
  const field = (name: Exclude<keyof Form, 'resolucion'>) => ({
    value: form[name],
    onChange: (_event: unknown, { value }: { readonly value: string }) => setForm({ ...form, [name]: value }),
  });
  return (
    <ConfirmPanel
      title={texts.open}
      confirm={texts.confirm}
      onConfirm={() => void confirm()}
      onCancel={onLeave}
      undoable={false}
      busy={work !== null}
    >
      <Field label={texts.tipo}>
        <Select {...field('tipo')} value={tipo.id}>
          {tipos.map(({ id, nombre }) => (
            <option key={id} value={id}>
              {nombre}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.columna}>
        <Select {...field('columna')} value={column.key}>
          {columns.map(({ key, heading }) => (
            <option key={key} value={key}>
              {heading}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.valor} hint={texts.says(saysNow(target, column))} required>
        {column.type.kind === 'date' ? (
          <Input type="date" {...field('valor')} />
        ) : (
          <TextArea {...field('valor')} />
        )}
      </Field>
      <Field label={texts.documento} hint={texts.documentoHint} required>
        <Input {...field('documento')} />
      </Field>
      <Field
        label={texts.fecha}
        required
        {...(asked && fromIso(form.fecha) === null ? { validationMessage: texts.fechaRequired } : {})}
      >
        <Input type="date" {...field('fecha')} />
      </Field>
      {tipo.seResuelve && (
        <>
          <Field label={texts.solicitada}>
            <Input type="date" {...field('solicitada')} />
          </Field>
          <Field label={texts.resolucion} hint={texts.resolucionHint}>
            <Select
              value={form.resolucion}
              onChange={(_event, { value }) =>
                setForm({ ...form, resolucion: RESOLUCIONES.find((each) => each === value) ?? 'Pendiente' })
              }
            >
              {[...RESOLUCIONES].reverse().map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
      <Field label={texts.motivo} required>
        <TextArea {...field('motivo')} />
      </Field>
    </ConfirmPanel>
  );
}

function targetOf(
  { asm, accion }: CaptureItem,
  seguimiento: Seguimiento,
  fecha: number,
): CaptureTarget | undefined {
  const found = captureTargets(validationContext(seguimiento, fecha))({
    clave: asm.clave,
    accion: String(accion.numero),
    programa: '',
    numero: '',
  });
  return 'target' in found ? found.target : undefined;
}

function saysNow({ row }: CaptureTarget, { key, type }: Column): string {
  return shownValue(cellOf(row, key), type.kind);
}

/** `null` without the date, which no sentence of the verb could ask for. */
function requestOf(
  form: Form,
  { id, seResuelve }: TipoDeModificacion,
  { key }: Column,
  { asm, accion }: CaptureItem,
): ModificacionRequest | null {
  const fechaDocumento = fromIso(form.fecha);
  const solicitada = fromIso(form.solicitada);
  if (fechaDocumento === null) return null;
  return {
    clave: asm.clave,
    accion: accion.numero,
    tipo: id,
    documento: form.documento,
    fechaDocumento,
    columna: key,
    valor: form.valor,
    motivo: form.motivo,
    ...(seResuelve && solicitada !== null ? { solicitada } : {}),
    ...(seResuelve ? { resolucion: form.resolucion } : {}),
  };
}
