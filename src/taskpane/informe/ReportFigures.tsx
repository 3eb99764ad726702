import { formatPercent } from '../../domain/advance/formatPercent';
import { SEMAFOROS, severity, type Semaforo } from '../../domain/advance/semaforo';
import type { ReportModel } from '../../domain/report/reportModel';
import { CountTable } from '../kit/CountTable';
import { Fact, Facts } from '../kit/Facts';
import { SemaforoChip } from '../kit/SemaforoChip';
import { texts } from './texts';

/** The figures that the report will open with, as the domain counts them: its formulas must give the same. */
export function ReportFigures({ report }: { readonly report: ReportModel }) {
  const { cifras, avance, aceptacion, semaforo } = report;
  const states = semaforo.filter(({ asm }) => asm > 0).flatMap(({ valor, asm }) => stateOf(valor, asm));
  return (
    <>
      <Facts>
        <Fact term={texts.asm}>{cifras.asm}</Fact>
        <Fact term={texts.atencion}>{cifras.requierenAtencion}</Fact>
        <Fact term={texts.porAsm}>{percent(avance.porAsm)}</Fact>
        <Fact term={texts.mediaDeProgramas}>{percent(avance.mediaDeProgramas)}</Fact>
        <Fact term={texts.conInformacion}>{texts.deTotal(avance.conInformacion, avance.asm)}</Fact>
        {cifras.variacion && (
          <Fact term={texts.variacion(cifras.variacion.periodo)}>
            {texts.puntos(points(cifras.variacion.porAsm))}
          </Fact>
        )}
        {aceptacion.total > 0 && (
          <Fact term={texts.aceptacion}>{texts.deTotal(aceptacion.aceptadas, aceptacion.total)}</Fact>
        )}
        {cifras.reprogramados > 0 && <Fact term={texts.reprogramados}>{cifras.reprogramados}</Fact>}
      </Facts>
      <CountTable
        headings={[texts.semaforo, texts.numeroDeAsm]}
        rows={states
          .sort((a, b) => severity(a.etiqueta) - severity(b.etiqueta))
          .map(({ etiqueta, asm }) => ({
            name: etiqueta,
            label: <SemaforoChip etiqueta={etiqueta} />,
            count: asm,
          }))}
      />
      {avance.porPrograma.length > 1 && (
        <details>
          <summary>{texts.programas}</summary>
          <Facts>
            {avance.porPrograma.map((each) => (
              <Fact key={each.programa} term={each.programa}>
                {percent(each.avance)} ({texts.deTotal(each.conInformacion, each.asm)})
              </Fact>
            ))}
          </Facts>
        </details>
      )}
    </>
  );
}

function stateOf(
  valor: string,
  asm: number,
): readonly { readonly etiqueta: Semaforo; readonly asm: number }[] {
  const etiqueta = SEMAFOROS.find((state) => state === valor);
  return etiqueta === undefined ? [] : [{ etiqueta, asm }];
}

function percent(fraction: number | null): string {
  return fraction === null ? texts.sinInformacion : formatPercent(fraction);
}

/** Points with one decimal, nearer to zero: a change is never said larger than it is. */
function points(fraction: number): number {
  return Math.trunc(Math.round(fraction * 1e9) / 1e6) / 10;
}
