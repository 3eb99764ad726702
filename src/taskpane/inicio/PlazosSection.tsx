import { Link, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatDate } from '../../domain/dates/formatDate';
import { cuentaRegresiva } from '../../domain/messages/plazos';
import type { ProximoPlazo } from '../../domain/overview/proximoPlazo';
import type { ProximosPlazos } from '../../domain/overview/proximosPlazos';
import { MoreList } from '../kit/MoreList';
import { useLayoutStyles } from '../kit/layout';
import { useNavigation } from '../navigation/navigation';
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
  clave: { fontSize: 'inherit', lineHeight: 'inherit' },
  why: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Those that an analyst can hold in view; the rest open when asked for. */
const FIRST = 5;

/** What is due, soonest first, each with its reason folded. */
export function PlazosSection({
  proximos: { plazos, perfilTrae },
  perfil,
}: {
  readonly proximos: ProximosPlazos;
  readonly perfil: string;
}) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const { go } = useNavigation();
  const rest = plazos.slice(FIRST);
  return (
    <>
      {plazos.length === 0 && <Text>{texts.sinPlazos}</Text>}
      {plazos.length > 0 && (
        <ul className={layout.list}>
          {plazos.slice(0, FIRST).map((plazo) => (
            <li key={plazo.id}>
              <Plazo plazo={plazo} />
            </li>
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <details>
          <summary>{texts.masPlazos(rest.length)}</summary>
          <MoreList items={rest} itemKey={({ id }) => id}>
            {(plazo) => <Plazo plazo={plazo} />}
          </MoreList>
        </details>
      )}
      {!perfilTrae && <Text className={styles.why}>{texts.perfilSinPlazos(perfil)}</Text>}
      <div>
        <Link onClick={() => go('plazos')}>{texts.todosLosPlazos}</Link>
      </div>
    </>
  );
}

function Plazo({ plazo }: { readonly plazo: ProximoPlazo }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { titulo, de, fecha, cuenta, motivo, fundamento, asm } = plazo;
  const presses = cuenta.kind !== 'faltan';
  return (
    <div className={styles.plazo}>
      <div className={styles.when}>
        <span className={styles.date}>{formatDate(fecha, 'corta')}</span>
        <span className={mergeClasses(presses && styles.pressing)}>{cuentaRegresiva(cuenta)}</span>
      </div>
      <span className={layout.text}>{de === '' ? titulo : `${titulo} · ${de}`}</span>
      <details className={styles.why}>
        <summary>{texts.porQue}</summary>
        <div className={layout.text}>{motivo}</div>
        <div className={layout.text}>
          {texts.fundamento} {fundamento.cita}
        </div>
        {asm.length > 0 && <AsmList asm={asm} />}
      </details>
    </div>
  );
}

/** Of a group, those named here; Avance has them all. */
const NAMED = 10;

function AsmList({ asm }: Pick<ProximoPlazo, 'asm'>) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { go } = useNavigation();
  const others = asm.length - NAMED;
  return (
    <ul className={layout.list}>
      {asm.slice(0, NAMED).map(({ clave, numero, programa, termino, motivo }) => (
        <li key={`${clave}|${programa}|${numero}`} className={layout.text}>
          <Link inline className={styles.clave} onClick={() => go('avance', clave)}>
            {clave === '' ? texts.numero(numero) : clave}
          </Link>{' '}
          {texts.termino(termino)} · {motivo}
        </li>
      ))}
      {others > 0 && <li>{texts.otrosAsm(others)}</li>}
    </ul>
  );
}
