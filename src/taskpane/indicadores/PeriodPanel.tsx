import { Button, Field, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { PeriodoIndicador } from '../../domain/indicadores/records';
import { resultadosRegister } from '../../domain/registers';
import { calculatePeriod } from '../../workbook/calculatePeriod';
import { done } from '../../workbook/result';
import { showTable } from '../../workbook/showTable';
import { Select } from '../kit/fields';
import { useLayoutStyles } from '../kit/layout';
import { Progress } from '../kit/Progress';
import { Section } from '../kit/Section';
import { useSession } from '../session/SessionProvider';
import type { PeriodResults } from './calculoPreview';
import { ConfirmCalculo } from './ConfirmCalculo';
import { texts } from './texts';
import type { Period } from './usePeriod';

interface PeriodPanelProps {
  readonly period: Period;
  /** `null` while it is calculated. */
  readonly results: PeriodResults | null;
}

/** Which period, whether Resultados holds it as today's figures say, and the calculation that brings it there. */
export function PeriodPanel({ period, results }: PeriodPanelProps) {
  // Of a period, and not of the panel: mounting another with each period would take the focus out of its list.
  const [confirming, setConfirming] = useState<PeriodoIndicador | null>(null);
  const choose = (next: PeriodoIndicador) => {
    setConfirming(null);
    period.choose(next);
  };
  return (
    <Section title={texts.periodo.title}>
      <PeriodField period={{ ...period, choose }} />
      {results === null ? (
        <Progress label={texts.periodo.calculando} />
      ) : (
        <Calculo results={results} confirming={confirming} onConfirming={setConfirming} />
      )}
    </Section>
  );
}

interface CalculoProps {
  readonly results: PeriodResults;
  readonly confirming: PeriodoIndicador | null;
  readonly onConfirming: (periodo: PeriodoIndicador | null) => void;
}

function Calculo({ results, confirming, onConfirming }: CalculoProps) {
  const layout = useLayoutStyles();
  const { libro, fecha, run, work } = useSession();
  const { periodo, preview, differing } = results;
  const isClosed = differing.length > 0;
  const changesCells = preview !== null && preview.changed.length + preview.touched > 0;
  const calculate = async (reabrir?: string) => {
    const request = { periodo, fecha, ...(reabrir === undefined ? {} : { reabrir }) };
    const end = await run(texts.periodo.calculando, (context) => calculatePeriod(context, request), {
      told: ({ escritas, reabierto }) => texts.periodo.done(periodo, escritas, reabierto),
    });
    if (end.kind === 'done') onConfirming(null);
    return end.kind === 'done';
  };
  return (
    <>
      <Standing results={results} />
      {confirming === periodo ? (
        <ConfirmCalculo results={results} onConfirm={calculate} onLeave={() => onConfirming(null)} />
      ) : (
        <div className={layout.row}>
          <Button
            appearance="primary"
            disabledFocusable={work !== null || preview?.escritas === 0}
            onClick={() => (isClosed || changesCells ? onConfirming(periodo) : void calculate())}
          >
            {isClosed ? texts.periodo.reabrir : changesCells ? texts.periodo.revisar : texts.periodo.calcular}
          </Button>
          {libro.tables.has(resultadosRegister.table) && <SeeResults />}
        </div>
      )}
    </>
  );
}

function PeriodField({ period: { periodo, trimestres, meses, choose } }: { readonly period: Period }) {
  const groups = [
    [texts.periodo.trimestres, trimestres],
    [texts.periodo.meses, meses],
  ] as const;
  return (
    <Field label={texts.periodo.label}>
      <Select value={periodo} onChange={(_event, { value }) => choose(value)}>
        {groups.map(
          ([label, choices]) =>
            choices.length > 0 && (
              <optgroup key={label} label={label}>
                {choices.map((each) => (
                  <option key={each.periodo} value={each.periodo}>
                    {texts.periodo.option(each.periodo, each.estado)}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </Select>
    </Field>
  );
}

function Standing({ results: { cerrado, differing, preview } }: { readonly results: PeriodResults }) {
  const sentences = [
    ...(cerrado === null ? [] : [texts.periodo.closed(cerrado)]),
    ...(differing.length > 0 ? [texts.periodo.differing(differing.length)] : []),
    ...(cerrado === null && preview !== null
      ? [
          preview.escritas === 0
            ? texts.periodo.same
            : texts.periodo.draft(preview.added, preview.changed.length + preview.touched),
        ]
      : []),
  ];
  return <Text role="status">{sentences.join(' ')}</Text>;
}

function SeeResults() {
  const { run, work } = useSession();
  const see = () =>
    run(
      texts.periodo.viendo,
      async (context) => {
        await showTable(context, resultadosRegister.table);
        return done(null);
      },
      { readsOnly: true },
    );
  return (
    <Button disabledFocusable={work !== null} onClick={() => void see()}>
      {texts.periodo.verResultados}
    </Button>
  );
}
