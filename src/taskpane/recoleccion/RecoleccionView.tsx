import { Field } from '@fluentui/react-components';
import { useEffect } from 'react';
import { periodoLabel } from '../../domain/dates/periodo';
import { indicadoresOf } from '../../domain/indicadores/readIndicadores';
import { hasIndicadores } from '../../domain/seguimiento';
import { Select } from '../kit/fields';
import { Empty } from '../kit/Empty';
import { Tabs } from '../kit/Tabs';
import { useLayoutStyles } from '../kit/layout';
import { useNavigation } from '../navigation/navigation';
import { useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';
import { PrepararPart } from './preparar/PrepararPart';
import { RecibirPart } from './recibir/RecibirPart';
import { useRecepcion } from './recibir/useRecepcion';
import { TableroPart } from './tablero/TableroPart';
import { texts } from './texts';
import { useMes, type MesChoice } from './useMes';
import { VentanaFacts } from './VentanaFacts';

export const PARTS = ['tablero', 'preparar', 'recibir'] as const;

/** The monthly collection: who owes figures, their tables and what comes back. `go('recoleccion', part)` opens a part. */
export function RecoleccionView() {
  const { go } = useNavigation();
  const { seguimiento } = useSession().libro;
  const choice = useMes();
  if (!hasIndicadores(seguimiento)) {
    return <Empty action={{ label: texts.instalar, onClick: () => go('formatos') }}>{texts.sinFichas}</Empty>;
  }
  if (indicadoresOf(seguimiento).indicadores.length === 0) return <Empty>{texts.sinIndicadores}</Empty>;
  return <Collection choice={choice} />;
}

function Collection({ choice: { mes, months, choose } }: { readonly choice: MesChoice }) {
  const layout = useLayoutStyles();
  const { focus, asked } = useNavigation();
  const [kept, setKept] = useKept<string>('recoleccion.parte', 'tablero');
  // Above the parts: files that were read stay while the person looks at the board.
  const recepcion = useRecepcion();
  useEffect(() => {
    if (PARTS.some((part) => part === focus)) setKept(focus ?? '');
  }, [focus, asked, setKept]);
  const open = PARTS.find((part) => part === kept) ?? 'tablero';
  return (
    <div className={layout.view}>
      <div className={layout.column}>
        <Field label={texts.mes}>
          <Select value={mes} onChange={(_event, { value }) => choose(value)}>
            {(months.includes(mes) ? months : [mes, ...months]).map((each) => (
              <option key={each} value={each}>
                {periodoLabel(each)}
              </option>
            ))}
          </Select>
        </Field>
        <VentanaFacts mes={mes} />
      </div>
      <Tabs
        label={texts.partes}
        tabs={PARTS.map((id) => ({ id, label: texts.parte[id] }))}
        selected={open}
        onSelect={setKept}
      />
      <div role="tabpanel" aria-label={texts.parte[open]} className={layout.column}>
        {open === 'tablero' && <TableroPart key={mes} mes={mes} onPrepare={() => setKept('preparar')} />}
        {open === 'preparar' && <PrepararPart key={mes} mes={mes} />}
        {open === 'recibir' && <RecibirPart recepcion={recepcion} onSeeBoard={() => setKept('tablero')} />}
      </div>
    </div>
  );
}
