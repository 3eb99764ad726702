import { Caption1, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { planRequest, type CambioPedido } from '../../domain/indicadores/cambios/planRequest';
import { vigenteDesdeOf } from '../../domain/indicadores/cambios/vigencia';
import { citasDe } from '../../domain/messages/citas';
import type { Seguimiento } from '../../domain/seguimiento';
import { Notice } from '../kit/Notice';
import { useLayoutStyles } from '../kit/layout';
import { requestOf, type RequestDraft } from './requestDraft';
import { SupportList } from './SupportList';
import { shownValue } from './shownValue';
import { texts } from './texts';

type Plan = ReturnType<typeof planRequest>;

/** What registering it would write, or why it cannot be; `null` while too little is said. No request is made. */
export function useRequestPlan(seguimiento: Seguimiento, draft: RequestDraft, clave: string): Plan | null {
  return useMemo(() => {
    const request = requestOf(draft, clave);
    return request && planRequest(seguimiento, request);
  }, [seguimiento, draft, clave]);
}

interface RequestPreviewProps {
  readonly plan: Plan | null;
  readonly request: CambioPedido | null;
  readonly seguimiento: Seguimiento;
}

/** What it asks for, since when it would be in force and what it lacks to be approved. */
export function RequestPreview({ plan, request, seguimiento }: RequestPreviewProps) {
  const layout = useLayoutStyles();
  if (plan === null || request === null) return null;
  if (plan.kind === 'refused') {
    return (
      <Notice intent="info" title={texts.solicitud.noProcede}>
        {plan.problem.mensaje}
      </Notice>
    );
  }
  const keys = plan.pedidos.map(({ column }) => column.key);
  const desde = vigenteDesdeOf(seguimiento, plan.indicador, request.fecha, keys);
  return (
    <div className={layout.column}>
      <Text weight="semibold">{texts.solicitud.quePide}</Text>
      <ul className={layout.list}>
        {plan.pedidos.map(({ column, dice, debeDecir }) => (
          <li key={column.key}>
            <Text className={layout.prose}>
              {texts.solicitud.change(column.heading, shownValue(dice), shownValue(debeDecir))}
            </Text>
          </li>
        ))}
      </ul>
      <Caption1>{texts.solicitud.rige(desde)}</Caption1>
      <div role="status">
        {plan.faltantes.length === 0 ? (
          <Text>{texts.solicitud.completa(citasDe(seguimiento.perfil))}</Text>
        ) : (
          <SupportList title={texts.solicitud.falta} faltantes={plan.faltantes} />
        )}
      </div>
    </div>
  );
}
