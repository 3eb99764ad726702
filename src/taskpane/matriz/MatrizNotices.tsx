import { Link, Text, mergeClasses } from '@fluentui/react-components';
import type { LineaMatriz } from '../../domain/indicadores/matriz/matrizModel';
import { cumplimientoText } from '../../domain/indicadores/matriz/mostrado';
import { IndicadorChip } from '../kit/IndicadorChip';
import { useLayoutStyles } from '../kit/layout';
import { MessageStrip } from '../kit/MessageStrip';
import { MoreList } from '../kit/MoreList';
import { useNavigation } from '../navigation/navigation';
import type { Difiere, QuarterState } from './quarterState';
import { texts } from './texts';

/** What would make the matrix say less than it could, and what a closed quarter does not say any more. */
export function MatrizNotices({ state: { model, difieren } }: { readonly state: QuarterState }) {
  const layout = useLayoutStyles();
  const { go } = useNavigation();
  return (
    <>
      {difieren.length > 0 && (
        <MessageStrip intent="warning" politeness="polite">
          <Text weight="semibold">{texts.difiere.titulo}</Text>
          <div>{texts.difiere.que(difieren.length)}</div>
          <Differences difieren={difieren} />
        </MessageStrip>
      )}
      {model.faltantes.length > 0 && (
        <MessageStrip intent="info" politeness="polite">
          <Text weight="semibold">{texts.falta}</Text>
          <ul className={mergeClasses(layout.list, layout.column)}>
            {model.faltantes.map((said) => (
              <li key={said}>{said}</li>
            ))}
          </ul>
          <div className={layout.row}>
            <Link onClick={() => go('recoleccion')}>{texts.irARecoleccion}</Link>
            <Link onClick={() => go('indicadores')}>{texts.irAIndicadores}</Link>
          </div>
        </MessageStrip>
      )}
    </>
  );
}

/** What is published of each indicator, and what would be. */
export function Differences({ difieren }: { readonly difieren: readonly Difiere[] }) {
  const layout = useLayoutStyles();
  return (
    <details>
      <summary>{texts.difiere.ver}</summary>
      <MoreList items={difieren} itemKey={({ despues }) => despues.clave}>
        {({ antes, despues }) => (
          <div className={layout.text}>
            {despues.clave}, {despues.nombre}:{' '}
            {antes === null ? texts.difiere.sinDato : <Judged linea={antes} />}
            {' → '}
            <Judged linea={despues} />
          </div>
        )}
      </MoreList>
    </details>
  );
}

function Judged({ linea }: { readonly linea: LineaMatriz }) {
  return (
    <>
      {linea.cumplimiento !== null && `${cumplimientoText(linea)} `}
      <IndicadorChip semaforo={linea.semaforo} />
    </>
  );
}
