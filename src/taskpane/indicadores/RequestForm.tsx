import { Field, Input, Text } from '@fluentui/react-components';
import { TIPOS_CAMBIO } from '../../domain/catalogues/indicadorCatalogues';
import { fromIso, toIso } from '../../domain/dates/dateSerial';
import { causalesOf } from '../../domain/indicadores/cambios/tipos';
import { indicadoresOf } from '../../domain/indicadores/readIndicadores';
import { citasDe } from '../../domain/messages/citas';
import type { Seguimiento } from '../../domain/seguimiento';
import { requestChange } from '../../workbook/requestChange';
import { ConfirmPanel } from '../kit/ConfirmPanel';
import { Select } from '../kit/fields';
import { useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';
import { PointFields } from './PointFields';
import { BLANK_DRAFT, requestOf, supportOf, tipoOf, withTipo, type RequestDraft } from './requestDraft';
import { RequestPreview, useRequestPlan } from './RequestPreview';
import { texts } from './texts';

interface RequestFormProps {
  readonly clave: string;
  readonly seguimiento: Seguimiento;
  readonly onLeave: () => void;
}

type TextName = 'oficio' | 'recursos' | 'documento' | 'fecha';

/** A SEJ-PEP-24: what changes, why and with what support, and what it lacks, before it is registered. */
export function RequestForm({ clave, seguimiento, onLeave }: RequestFormProps) {
  const { fecha: today, run, work } = useSession();
  const [kept, setDraft] = useKept<RequestDraft>('indicadores.solicitud', BLANK_DRAFT);
  const draft = kept.clave === clave ? kept : { ...BLANK_DRAFT, clave, fecha: toIso(today) };
  const indicador = indicadoresOf(seguimiento).indicador(clave);
  const request = requestOf(draft, clave);
  const plan = useRequestPlan(seguimiento, draft, clave);

  const leave = () => {
    setDraft(BLANK_DRAFT);
    onLeave();
  };
  const register = async () => {
    if (!request) return;
    const end = await run(texts.solicitud.running, (context) => requestChange(context, request), {
      told: ({ folio, faltantes }) => texts.solicitud.done(folio, faltantes.length),
    });
    if (end.kind === 'done') leave();
  };
  const field = (name: TextName) => ({
    value: draft[name],
    onChange: (_event: unknown, { value }: { readonly value: string }) =>
      setDraft({ ...draft, [name]: value }),
  });
  const tipo = tipoOf(draft);
  const support = supportOf(draft);
  return (
    <ConfirmPanel
      title={texts.solicitud.title(clave)}
      confirm={texts.solicitud.confirm}
      onConfirm={() => void register()}
      onCancel={leave}
      undoable={false}
      busy={work !== null}
      ready={plan?.kind === 'plan'}
    >
      <Field label={texts.solicitud.tipo} required>
        <Select value={draft.tipo} onChange={(_event, { value }) => setDraft(withTipo(draft, value))}>
          <Options values={TIPOS_CAMBIO} />
        </Select>
      </Field>
      {tipo !== null && causalesOf(tipo).length > 0 && (
        <Field
          label={texts.solicitud.causal}
          hint={citasDe(seguimiento.perfil).isOwnNorm ? texts.solicitud.causalHint : null}
        >
          <Select
            value={draft.causal}
            onChange={(_event, { value }) => setDraft({ ...draft, causal: value })}
          >
            <Options values={causalesOf(tipo)} />
          </Select>
        </Field>
      )}
      <Field label={texts.solicitud.fecha} required>
        <Input type="date" {...field('fecha')} />
      </Field>
      {tipo === 'Baja del indicador' && <Text>{texts.solicitud.baja}</Text>}
      {tipo !== null && tipo !== 'Baja del indicador' && indicador && (
        <PointFields
          draft={draft}
          indicador={indicador}
          seguimiento={seguimiento}
          fecha={fromIso(draft.fecha) ?? today}
          onDraft={setDraft}
        />
      )}
      {tipo !== null && tipo !== 'De oficio por la Dirección' && (
        <Field label={texts.solicitud.oficio} hint={texts.solicitud.oficioHint}>
          <Input {...field('oficio')} />
        </Field>
      )}
      {support.recursos && (
        <Field label={texts.solicitud.recursos} hint={texts.solicitud.soporteHint}>
          <Input {...field('recursos')} />
        </Field>
      )}
      {support.documento && (
        <Field label={texts.solicitud.documento} hint={texts.solicitud.soporteHint}>
          <Input {...field('documento')} />
        </Field>
      )}
      <RequestPreview plan={plan} seguimiento={seguimiento} request={request} />
    </ConfirmPanel>
  );
}

function Options({ values }: { readonly values: readonly string[] }) {
  return (
    <>
      <option value="">{texts.solicitud.elija}</option>
      {values.map((value) => (
        <option key={value}>{value}</option>
      ))}
    </>
  );
}
