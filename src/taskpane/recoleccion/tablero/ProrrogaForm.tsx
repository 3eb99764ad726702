import { Caption1, Field, Input, Text } from '@fluentui/react-components';
import type { Calendar } from '../../../domain/calendar/diasHabiles';
import { fromIso } from '../../../domain/dates/dateSerial';
import {
  admitsProrrogaA,
  judgeProrroga,
  limiteSolicitud,
  type ProrrogaRequest,
} from '../../../domain/indicadores/recoleccion/prorroga';
import { prorrogaTarget } from '../../../domain/indicadores/recoleccion/prorrogaRegistro';
import type { TableroRow } from '../../../domain/indicadores/recoleccion/tablero';
import type { Prorroga, TipoProrroga } from '../../../domain/indicadores/records';
import type { Periodo } from '../../../domain/records';
import type { Seguimiento } from '../../../domain/seguimiento';
import type { Verb } from '../../../workbook/inWorkbook';
import type { RecordProrroga } from '../../../workbook/requestProrroga';
import { ConfirmPanel } from '../../kit/ConfirmPanel';
import { RadioChoice } from '../../kit/RadioChoice';
import { useLayoutStyles } from '../../kit/layout';
import { useSession } from '../../session/SessionProvider';
import { texts } from './texts';
import type { ProrrogaDraft } from './useProrrogaDraft';

interface ProrrogaFormProps {
  readonly row: TableroRow;
  readonly draft: ProrrogaDraft;
  readonly onType: (change: Partial<ProrrogaDraft>) => void;
  readonly onLeave: () => void;
}

const RESOLUCIONES = ['pendiente', 'aceptada', 'negada'] as const;
type Resolucion = (typeof RESOLUCIONES)[number];

/** A prórroga that an enlace asks for: how the norm judges it is seen before it goes on the record. */
export function ProrrogaForm({ row, draft, onType, onLeave }: ProrrogaFormProps) {
  const layout = useLayoutStyles();
  const { libro, fecha, run, work } = useSession();
  const { seguimiento } = libro;
  const { calendar } = seguimiento;
  const tipo: TipoProrroga = draft.tipo === 'B' ? 'B' : 'A';
  const resolucion = RESOLUCIONES.find((each) => each === draft.resolucion) ?? 'pendiente';
  const request = requestOf(row, draft, tipo, resolucion);
  const judged = request && judgedOf(seguimiento, request);
  const record = async () => {
    if (!request) return;
    const end = await run(texts.form.registrando, recording({ ...request, fecha }), {
      told: texts.form.hecho,
    });
    if (end.kind === 'done') onLeave();
  };
  return (
    <ConfirmPanel
      title={texts.form.titulo(row.dependencia)}
      confirm={texts.form.confirmar}
      onConfirm={() => void record()}
      onCancel={onLeave}
      undoable={false}
      busy={work !== null}
      ready={judged !== null && 'prorroga' in judged}
    >
      <RadioChoice
        label={texts.form.tipo}
        value={tipo}
        options={[
          { value: 'A', label: texts.form.tipoA },
          { value: 'B', label: texts.form.tipoB },
        ]}
        hint={hintOf(calendar, row.mes, tipo)}
        onChange={(value: TipoProrroga) => onType({ tipo: value })}
      />
      <Field
        label={texts.form.solicitada}
        {...(request ? {} : { validationState: 'error' as const, validationMessage: texts.form.sinFecha })}
      >
        <Input
          type="date"
          value={draft.solicitada}
          onChange={(_event, { value }) => onType({ solicitada: value })}
        />
      </Field>
      {tipo === 'B' && <Resolution draft={draft} resolucion={resolucion} onType={onType} />}
      <div role="status" className={layout.column}>
        {judged && 'mensaje' in judged && <Text>{judged.mensaje}</Text>}
        {judged && 'prorroga' in judged && <Judgement prorroga={judged.prorroga} row={row} />}
      </div>
    </ConfirmPanel>
  );
}

function Resolution({
  draft,
  resolucion,
  onType,
}: Pick<ProrrogaFormProps, 'draft' | 'onType'> & { readonly resolucion: Resolucion }) {
  return (
    <>
      <RadioChoice
        label={texts.form.resolucion}
        value={resolucion}
        options={RESOLUCIONES.map((value) => ({ value, label: texts.form.resoluciones[value] }))}
        onChange={(value: Resolucion) => onType({ resolucion: value })}
      />
      {resolucion === 'aceptada' && (
        <Field label={texts.form.hasta} hint={texts.form.hastaAyuda}>
          <Input type="date" value={draft.hasta} onChange={(_event, { value }) => onType({ hasta: value })} />
        </Field>
      )}
    </>
  );
}

function Judgement({ prorroga, row }: { readonly prorroga: Prorroga; readonly row: TableroRow }) {
  const layout = useLayoutStyles();
  const known = row.prorrogas.find(({ tipo }) => tipo === prorroga.tipo);
  return (
    <>
      <Text weight="semibold">{texts.form.juicio(prorroga)}</Text>
      <Caption1 className={layout.text}>{prorroga.motivo}</Caption1>
      {known && <Caption1 className={layout.text}>{texts.form.yaHay(known)}</Caption1>}
    </>
  );
}

function hintOf(calendar: Calendar, mes: Periodo, tipo: TipoProrroga): string {
  if (tipo === 'A' && !admitsProrrogaA(mes)) return texts.form.noCabeA;
  return texts.form.limite(tipo, limiteSolicitud(calendar, mes, tipo));
}

/** `null` while the day on which it was asked for is not there. */
function requestOf(
  { dependencia, mes }: TableroRow,
  draft: ProrrogaDraft,
  tipo: TipoProrroga,
  resolucion: Resolucion,
): ProrrogaRequest | null {
  const solicitada = fromIso(draft.solicitada);
  if (solicitada === null) return null;
  const request = { dependencia, mes, tipo, solicitada };
  if (tipo === 'A' || resolucion === 'pendiente') return request;
  const hasta = resolucion === 'aceptada' ? fromIso(draft.hasta) : null;
  return { ...request, resolucion, ...(hasta === null ? {} : { hasta }) };
}

/** It recalculates what is stored, and so brings the calculation. */
function recording(request: RecordProrroga): Verb<Prorroga> {
  return async (context) => {
    const { requestProrroga } = await import(
      /* webpackChunkName: "on-demand-prorroga" */ '../../../workbook/requestProrroga'
    );
    return requestProrroga(context, request);
  };
}

type Judged = { readonly prorroga: Prorroga } | { readonly mensaje: string };

function judgedOf(seguimiento: Seguimiento, request: ProrrogaRequest): Judged {
  const target = prorrogaTarget(seguimiento, request);
  if ('problem' in target) return { mensaje: target.problem.mensaje };
  return { prorroga: judgeProrroga(seguimiento, { ...request, ...target }) };
}
