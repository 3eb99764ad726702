import type { UltimoCalculo } from '../../domain/overview/indicadoresOverview';
import { CountTable } from '../kit/CountTable';
import { IndicadorChip } from '../kit/IndicadorChip';
import { Section } from '../kit/Section';
import { texts } from './texts';

/** The indicators as the last calculation left them: what is stored, not calculated again. */
export function IndicadoresSection({ ultimo }: { readonly ultimo: UltimoCalculo }) {
  const { periodo, indicadores, semaforo } = ultimo;
  return (
    <Section title={texts.semaforoIndicadores(indicadores, periodo)}>
      <CountTable
        headings={[texts.semaforoDe, texts.indicadores]}
        rows={semaforo.map((count) => ({
          name: count.etiqueta,
          label: <IndicadorChip semaforo={count.etiqueta} />,
          count: count.indicadores,
        }))}
      />
    </Section>
  );
}
