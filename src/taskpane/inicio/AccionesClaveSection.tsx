import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  fasesOf,
  isPorHacer,
  siguienteAccionClave,
  type AccionClave,
  type FaseClave,
} from '../../domain/cierre/accionesClave';
import { Section } from '../kit/Section';
import { useLayoutStyles } from '../kit/layout';
import { AccionClaveItem } from './AccionClaveItem';
import { texts } from './cierreTexts';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', overflowWrap: 'anywhere', padding: `${tokens.spacingVerticalXXS} 0` },
});

/** The checklist of the mechanism, phase by phase: what was done, what comes next, and how each action stands. */
export function AccionesClaveSection({ acciones }: { readonly acciones: readonly AccionClave[] }) {
  const next = siguienteAccionClave(acciones);
  return (
    <Section title={texts.acciones}>
      <Text>{next ? texts.siguiente(next.accion, next.nombre) : texts.todas}</Text>
      <div>
        {fasesOf(acciones).map((fase) => (
          <Fase key={fase.fase} fase={fase} startsOpen={next !== undefined && fase.acciones.includes(next)} />
        ))}
      </div>
      <Caption1>{texts.nota}</Caption1>
    </Section>
  );
}

/** That of the next action is open when the view is; from then on, as the person leaves it. */
function Fase({
  fase: { fase, estado, acciones },
  startsOpen,
}: {
  readonly fase: FaseClave;
  readonly startsOpen: boolean;
}) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [wasNext] = useState(startsOpen);
  const counted = acciones.filter((accion) => accion.estado !== 'No aplica');
  const done = counted.filter((accion) => !isPorHacer(accion));
  return (
    <details open={wasNext}>
      <summary className={styles.summary}>{texts.fase(fase, estado, done.length, counted.length)}</summary>
      <ul className={layout.list}>
        {acciones.map((accion) => (
          <li key={accion.row.sheetRow}>
            <AccionClaveItem accion={accion} />
          </li>
        ))}
      </ul>
    </details>
  );
}
