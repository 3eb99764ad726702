import { Button, Caption1, Text } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { formatDate } from '../../domain/dates/formatDate';
import { planCorrections } from '../../domain/validation/corrections';
import { rowTitles } from '../../domain/validation/rowTitles';
import type { Observacion, Validation } from '../../domain/validation/validate';
import { useLayoutStyles } from '../kit/layout';
import { Section } from '../kit/Section';
import { useNavigation } from '../navigation/navigation';
import { useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';
import { CorrectionPreview } from './CorrectionPreview';
import { FilterBar } from './FilterBar';
import {
  choicesOf,
  countBySeveridad,
  filterObservaciones,
  filtersFor,
  NO_FILTERS,
  possibleFilters,
} from './filters';
import { groupObservaciones, type Grouping } from './groups';
import { ObservacionList } from './ObservacionList';
import { texts } from './texts';
import { useCellActions } from './useCellActions';

/** The list of what validation found, and what can be done about it. */
export function Findings({ validation: { observaciones } }: { readonly validation: Validation }) {
  const layout = useLayoutStyles();
  const { libro, fecha, work } = useSession();
  const titleOf = useMemo(() => rowTitles(libro.seguimiento), [libro.seguimiento]);
  const choices = useMemo(() => choicesOf(observaciones, titleOf), [observaciones, titleOf]);
  const counts = useMemo(() => countBySeveridad(observaciones), [observaciones]);
  const [kept, setFilters] = useFilters();
  const [grouping, setGrouping] = useKept<Grouping>('validar.grouping', 'fila');
  const filters = useDeferredValue(kept);
  const shown = useMemo(
    () => filterObservaciones(observaciones, possibleFilters(filters, choices), titleOf),
    [observaciones, filters, choices, titleOf],
  );
  const groups = useMemo(() => groupObservaciones(shown, grouping, titleOf), [shown, grouping, titleOf]);
  const [chosen, setChosen] = useState<readonly Observacion[] | null>(null);
  const { go, correct } = useCellActions(titleOf);
  const status = useRef<HTMLParagraphElement>(null);
  const [left, setLeft] = useState(0);
  // What was pressed may be gone with what it mended: the next stop is the count of what is left.
  useEffect(() => {
    if (left > 0) status.current?.focus();
  }, [left]);
  const leave = () => {
    setChosen(null);
    setLeft((last) => last + 1);
  };
  const correctThen = async (these: readonly Observacion[]) => {
    await correct(these);
    leave();
  };

  if (chosen) {
    return (
      <CorrectionPreview
        changes={planCorrections(chosen)}
        busy={work !== null}
        onConfirm={() => void correctThen(chosen)}
        onCancel={leave}
      />
    );
  }
  if (observaciones.length === 0) return <Text>{texts.clean}</Text>;
  const correctable = shown.filter(({ correccion }) => correccion !== null);
  return (
    <Section title={texts.list}>
      <Caption1 className={layout.secondary}>{texts.follows(formatDate(fecha, 'corta'))}</Caption1>
      <FilterBar
        filters={kept}
        choices={choices}
        counts={counts}
        grouping={grouping}
        onFilters={setFilters}
        onGrouping={setGrouping}
      />
      <p ref={status} tabIndex={-1} role="status" style={{ margin: 0 }}>
        {texts.shown(shown.length, observaciones.length)}
      </p>
      {correctable.length > 0 && (
        <div className={layout.row}>
          <Button disabledFocusable={work !== null} onClick={() => setChosen(correctable)}>
            {texts.correctAll(correctable.length)}
          </Button>
        </div>
      )}
      {shown.length === 0 && <Text>{texts.noneShown}</Text>}
      <ObservacionList
        key={`${grouping} ${JSON.stringify(filters)}`}
        groups={groups}
        by={grouping}
        busy={work !== null}
        onGo={go}
        onCorrect={(observacion) => void correctThen([observacion])}
        onCorrectAll={setChosen}
      />
    </Section>
  );
}

/** As the person left them, unless the view was opened for something. */
function useFilters() {
  const { focus, asked } = useNavigation();
  const [filters, setFilters] = useKept('validar.filters', NO_FILTERS);
  useEffect(() => {
    if (focus !== undefined) setFilters(filtersFor(focus));
  }, [focus, asked, setFilters]);
  return [filters, setFilters] as const;
}
