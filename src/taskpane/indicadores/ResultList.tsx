import { Button, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { inForce } from '../../domain/indicadores/cambios/inForce';
import { solicitudesOf } from '../../domain/indicadores/cambios/solicitudes';
import { indicadoresOf } from '../../domain/indicadores/readIndicadores';
import type { ResultadoIndicador } from '../../domain/indicadores/records';
import { foldText } from '../../domain/text/foldText';
import { useLayoutStyles } from '../kit/layout';
import { MoreList } from '../kit/MoreList';
import { Section } from '../kit/Section';
import { useSession } from '../session/SessionProvider';
import type { PeriodResults } from './calculoPreview';
import { choicesOf, filterResults, NO_FILTERS, possibleFilters, type Filters } from './filters';
import { FilterFields } from './FilterFields';
import { IndicadorItem } from './IndicadorItem';
import { texts } from './texts';

interface ResultListProps {
  readonly results: PeriodResults;
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
}

/** The indicators of the period, by semáforo, programme, dependencia or words, fifty at a time. */
export function ResultList({ results, filters: asked, onFilters }: ResultListProps) {
  const layout = useLayoutStyles();
  const { resultados, conteo, periodo } = results;
  const choices = useMemo(() => choicesOf(resultados), [resultados]);
  const filters = possibleFilters(asked, choices);
  const found = filterResults(resultados, filters);
  return (
    <Section
      title={texts.lista}
      aside={<Text role="status">{texts.filtros.shownOf(found.length, resultados.length)}</Text>}
    >
      <FilterFields filters={filters} choices={choices} conteo={conteo} onFilters={onFilters} />
      {found.length === 0 ? (
        <div className={layout.column}>
          <Text>{texts.filtros.none}</Text>
          <div>
            <Button onClick={() => onFilters(NO_FILTERS)}>{texts.filtros.clear}</Button>
          </div>
        </div>
      ) : (
        <MoreList
          key={JSON.stringify([periodo, filters])}
          items={found}
          itemKey={({ clave }, index) => `${clave} ${index}`}
        >
          {(resultado) => <Item resultado={resultado} startsOpen={isNamed(resultado, filters)} />}
        </MoreList>
      )}
    </Section>
  );
}

/** Who looks for a clave wants to see that indicator. */
function isNamed({ clave }: ResultadoIndicador, { text }: Filters): boolean {
  return foldText(text) === foldText(clave);
}

/** With its ficha as it was in force in the period. */
function Item({
  resultado,
  startsOpen,
}: {
  readonly resultado: ResultadoIndicador;
  readonly startsOpen: boolean;
}) {
  const { seguimiento } = useSession().libro;
  const now = indicadoresOf(seguimiento).indicador(resultado.clave);
  const indicador = useMemo(
    () => (now ? inForce(now, solicitudesOf(seguimiento), resultado.periodo) : null),
    [now, seguimiento, resultado.periodo],
  );
  return (
    <IndicadorItem
      resultado={resultado}
      indicador={indicador}
      seguimiento={seguimiento}
      startsOpen={startsOpen}
    />
  );
}
