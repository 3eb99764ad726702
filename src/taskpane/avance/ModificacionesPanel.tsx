import { Button, Caption1, Subtitle2, Text, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { CaptureItem } from '../../domain/capture/captureList';
import { modificacionTexts } from '../../domain/messages/modificaciones';
import type { Modificacion } from '../../domain/modifications/modificacion';
import type { Seguimiento } from '../../domain/seguimiento';
import { modifyCommitment } from '../../workbook/modifyCommitment';
import { useLayoutStyles } from '../kit/layout';
import { useSession } from '../session/SessionProvider';
import { ModificacionForm } from './ModificacionForm';
import { texts } from './modificacionTexts';

const useStyles = makeStyles({ heading: { margin: 0 } });

interface ModificacionesPanelProps {
  readonly item: CaptureItem;
  readonly seguimiento: Seguimiento;
}

/** What was asked to change of a commitment, what waits to be resolved, and how to ask for more. */
export function ModificacionesPanel({ item, seguimiento }: ModificacionesPanelProps) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const id = useId();
  const [asking, setAsking] = useState(false);
  const { clave } = item.asm;
  const own = seguimiento.modificaciones.filter(
    (each) => each.clave === clave && each.accion === item.accion.numero,
  );
  return (
    <section className={layout.column} aria-labelledby={id}>
      <Subtitle2 as="h3" id={id} className={styles.heading}>
        {texts.title(clave)}
      </Subtitle2>
      {own.length === 0 && <Text>{texts.none}</Text>}
      {own.map((modificacion) => (
        <Recorded key={modificacion.folio} modificacion={modificacion} />
      ))}
      {asking ? (
        <ModificacionForm item={item} seguimiento={seguimiento} onLeave={() => setAsking(false)} />
      ) : (
        <div>
          <Button size="small" onClick={() => setAsking(true)}>
            {texts.open}
          </Button>
        </div>
      )}
    </section>
  );
}

function Recorded({ modificacion }: { readonly modificacion: Modificacion }) {
  const layout = useLayoutStyles();
  const { fecha, run, work } = useSession();
  const { folio, resolucion } = modificacion;
  const resolve = (decision: 'Autorizada' | 'Negada') =>
    run(
      texts.running,
      (context) => modifyCommitment(context, { kind: 'resolve', folio, resolucion: decision, fecha }),
      { told: (plan) => modificacionTexts.done(plan.modificacion, !plan.isKnown) },
    );
  const button = (text: string, decision: 'Autorizada' | 'Negada') => (
    <Button
      size="small"
      aria-label={texts.ofFolio(text, folio)}
      disabledFocusable={work !== null}
      onClick={() => void resolve(decision)}
    >
      {text}
    </Button>
  );
  return (
    <div className={layout.column}>
      <Text className={layout.prose}>{texts.line(modificacion)}</Text>
      <Caption1 className={layout.prose}>
        {resolucion === 'Autorizada' ? texts.values(modificacion) : texts.requested(modificacion)}
      </Caption1>
      {resolucion === 'Pendiente' && (
        <>
          <Caption1 className={layout.prose}>{texts.resolveNote}</Caption1>
          <div className={layout.row}>
            {button(texts.authorise, 'Autorizada')}
            {button(texts.deny, 'Negada')}
          </div>
        </>
      )}
    </div>
  );
}
