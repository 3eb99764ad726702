import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PlazoDeAgenda } from '../../domain/calendar/agenda';
import { cuentaDe } from '../../domain/calendar/cuenta';
import { formatDate } from '../../domain/dates/formatDate';
import { cuentaRegresiva, plazoTexts } from '../../domain/messages/plazos';
import { useLayoutStyles } from '../kit/layout';
import { useSession } from '../session/SessionProvider';
import { texts } from './texts';

const useStyles = makeStyles({
  plazo: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  when: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  date: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  pressing: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  why: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** One deadline: its day, what it is of, and folded, why. What is past and nobody can tell is not red. */
export function PlazoItem({ plazo }: { readonly plazo: PlazoDeAgenda }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { libro, fecha: hoy } = useSession();
  const { titulo, de, limite, cumplido, motivo, fundamento } = plazo;
  const cuenta = cuentaDe(libro.seguimiento.calendar, hoy, limite);
  const presses = !cumplido && (cuenta.kind === 'hoy' || cuenta.kind === 'sinHabiles');
  return (
    <div className={styles.plazo}>
      <div className={styles.when}>
        <span className={styles.date}>{formatDate(limite, 'corta')}</span>
        <span className={mergeClasses(presses && styles.pressing)}>
          {cumplido ? plazoTexts.cumplido : cuentaRegresiva(cuenta)}
        </span>
      </div>
      <span className={layout.text}>{de === '' ? titulo : `${titulo} · ${de}`}</span>
      <details className={styles.why}>
        <summary>{texts.porQue}</summary>
        <div className={layout.text}>{motivo}</div>
        <div className={layout.text}>
          {texts.fundamento} {fundamento.cita}
        </div>
      </details>
    </div>
  );
}
