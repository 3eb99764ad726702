import { Button, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { solicitudProblems } from '../../domain/indicadores/cambios/soporte';
import { citasDe } from '../../domain/messages/citas';
import { useLayoutStyles } from '../kit/layout';
import { useSession } from '../session/SessionProvider';
import { ResolvePanel, type Resolution } from './ResolvePanel';
import type { Pedido } from './solicitudes';
import { SupportList } from './SupportList';
import { shownValue } from './shownValue';
import { texts } from './texts';

const useStyles = makeStyles({
  request: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What a registered request asks for, what it lacks, and its approval or rejection. */
export function PendingRequest({ pedido: { folio, solicitudes } }: { readonly pedido: Pedido }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { work, libro } = useSession();
  const citas = citasDe(libro.seguimiento.perfil);
  const [resolution, setResolution] = useState<Resolution | null>(null);
  const [{ clave, tipo, causal, fecha, oficio }] = solicitudes;
  return (
    <div className={styles.request}>
      <Text weight="semibold">{texts.pendientes.heading(folio, clave)}</Text>
      <Text className={layout.text}>{[tipo ?? '', causal ?? ''].filter(Boolean).join('. ')}</Text>
      <Caption1 className={layout.secondary}>{texts.pendientes.presentada(fecha, oficio)}</Caption1>
      {solicitudes.map(({ campo, dice, debeDecir, sheetRow }) => (
        <Text key={sheetRow} className={layout.prose}>
          {texts.solicitud.change(campo, shownValue(dice), shownValue(debeDecir))}
        </Text>
      ))}
      <SupportList
        title={texts.pendientes.falta}
        faltantes={solicitudes.flatMap((each) => solicitudProblems(each, citas))}
      />
      {resolution === null ? (
        <div className={layout.row}>
          <Button
            size="small"
            aria-label={texts.pendientes.aprobarOf(folio)}
            disabledFocusable={work !== null}
            onClick={() => setResolution('Aprobada')}
          >
            {texts.pendientes.aprobar}
          </Button>
          <Button
            size="small"
            aria-label={texts.pendientes.rechazarOf(folio)}
            disabledFocusable={work !== null}
            onClick={() => setResolution('Rechazada')}
          >
            {texts.pendientes.rechazar}
          </Button>
        </div>
      ) : (
        <ResolvePanel folio={folio} resolution={resolution} onLeave={() => setResolution(null)} />
      )}
    </div>
  );
}
