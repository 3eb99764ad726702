import { useCallback, useEffect } from 'react';
import { indicadoresOf } from '../../domain/indicadores/readIndicadores';
import { hasIndicadores } from '../../domain/seguimiento';
import { Empty } from '../kit/Empty';
import { useLayoutStyles } from '../kit/layout';
import { useNavigation } from '../navigation/navigation';
import { useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';
import { useSteps } from '../session/useSteps';
import { periodResultsSteps } from './calculoPreview';
import { filtersFor, NO_FILTERS, type Filters } from './filters';
import { PeriodPanel } from './PeriodPanel';
import { RequestsPart } from './RequestsPart';
import { ResultList } from './ResultList';
import { Summary } from './Summary';
import { texts } from './texts';
import { usePeriod } from './usePeriod';

/** How each indicator stands in a period and why, and the changes that are asked of its ficha. */
export function IndicadoresView() {
  const { go } = useNavigation();
  const { seguimiento } = useSession().libro;
  const nothing = !hasIndicadores(seguimiento)
    ? texts.sinFichas
    : indicadoresOf(seguimiento).indicadores.length === 0
      ? texts.sinIndicadores
      : null;
  if (nothing !== null) {
    return <Empty action={{ label: texts.instalar, onClick: () => go('formatos') }}>{nothing}</Empty>;
  }
  return <Indicadores />;
}

function Indicadores() {
  const layout = useLayoutStyles();
  const { focus, asked } = useNavigation();
  const { seguimiento } = useSession().libro;
  const period = usePeriod();
  const { periodo } = period;
  const [filters, setFilters] = useKept<Filters>('indicadores.filtros', NO_FILTERS);
  useEffect(() => {
    if (focus !== undefined) setFilters(filtersFor(focus));
  }, [focus, asked, setFilters]);
  const begin = useCallback(() => periodResultsSteps(seguimiento, periodo), [seguimiento, periodo]);
  const judged = useSteps(begin);
  // What is known of another period says nothing of this one.
  const results = judged?.periodo === periodo ? judged : null;
  return (
    <div className={layout.view}>
      <Summary />
      <RequestsPart />
      <PeriodPanel period={period} results={results} />
      {results && <ResultList results={results} filters={filters} onFilters={setFilters} />}
    </div>
  );
}
