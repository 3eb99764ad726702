import { Field, Input, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { fromIso, toIso } from '../../domain/dates/dateSerial';
import {
  planResolution,
  type ResolutionPlan,
  type Resolver,
} from '../../domain/indicadores/cambios/planResolution';
import { resolveChange } from '../../workbook/resolveChange';
import { ConfirmPanel } from '../kit/ConfirmPanel';
import { TextArea } from '../kit/fields';
import { Notice } from '../kit/Notice';
import { useLayoutStyles } from '../kit/layout';
import { useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';
import { shownValue } from './shownValue';
import { texts } from './texts';

export type Resolution = Resolver['resolucion'];

interface ResolvePanelProps {
  readonly folio: string;
  readonly resolution: Resolution;
  readonly onLeave: () => void;
}

const NO_MOTIVO = { folio: '', motivo: '' };

/** What approving changes in the ficha and since when, or why it cannot be; a rejection needs its motivo. */
export function ResolvePanel({ folio, resolution, onLeave }: ResolvePanelProps) {
  const { libro, fecha: hoy, run, work } = useSession();
  const { seguimiento } = libro;
  const [dia, setDia] = useState(() => toIso(hoy));
  const [kept, setKept] = useKept('indicadores.resolucion', NO_MOTIVO);
  const motivo = kept.folio === folio ? kept.motivo : '';
  const fecha = fromIso(dia);
  const plan = useMemo(
    () =>
      fecha === null ? null : planResolution(seguimiento, { folio, resolucion: resolution, motivo, fecha }),
    [seguimiento, folio, resolution, motivo, fecha],
  );
  const isApproval = resolution === 'Aprobada';
  const isLacking = !isApproval && motivo.trim() === '';

  const resolve = async () => {
    if (fecha === null) return;
    const request = { folio, resolucion: resolution, motivo, fecha, hoy };
    const end = await run(texts.pendientes.resolviendo, (context) => resolveChange(context, request), {
      told: ({ vigenteDesde }) =>
        vigenteDesde === null
          ? texts.pendientes.rechazada(folio)
          : texts.pendientes.aprobada(folio, vigenteDesde),
    });
    if (end.kind !== 'done') return;
    setKept(NO_MOTIVO);
    onLeave();
  };
  return (
    <ConfirmPanel
      title={isApproval ? texts.pendientes.aprobarTitle(folio) : texts.pendientes.rechazarTitle(folio)}
      confirm={isApproval ? texts.pendientes.aprobarConfirm : texts.pendientes.rechazarConfirm}
      onConfirm={() => void resolve()}
      onCancel={onLeave}
      undoable={false}
      busy={work !== null}
      ready={plan?.kind === 'plan'}
    >
      <Field label={texts.pendientes.fecha} required>
        <Input type="date" value={dia} onChange={(_event, { value }) => setDia(value)} />
      </Field>
      <Field
        label={isApproval ? texts.pendientes.motivoOpcional : texts.pendientes.motivo}
        hint={texts.pendientes.motivoHint}
        required={!isApproval}
      >
        <TextArea value={motivo} onChange={(_event, { value }) => setKept({ folio, motivo: value })} />
      </Field>
      {plan?.kind === 'refused' && !isLacking && (
        <Notice intent="warning" title={texts.pendientes.noProcede}>
          {plan.problem.mensaje}
        </Notice>
      )}
      {plan?.kind === 'plan' && <Consequences plan={plan} />}
    </ConfirmPanel>
  );
}

function Consequences({ plan: { solicitudes, vigenteDesde } }: { readonly plan: ResolutionPlan }) {
  const layout = useLayoutStyles();
  if (vigenteDesde === null) return <Text>{texts.pendientes.rechazo}</Text>;
  return (
    <div className={layout.column}>
      <Text>{texts.pendientes.fichaCambia}</Text>
      {solicitudes.map(({ campo, dice, debeDecir, sheetRow }) => (
        <Text key={sheetRow} className={layout.prose}>
          {texts.solicitud.change(campo, shownValue(dice), shownValue(debeDecir))}
        </Text>
      ))}
      <Text>{texts.pendientes.rige(vigenteDesde)}</Text>
    </div>
  );
}
