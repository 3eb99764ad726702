import { Button, Text } from '@fluentui/react-components';
import { lazy, Suspense, useMemo } from 'react';
import { NIVELES } from '../../domain/catalogues/indicadorCatalogues';
import { indicadoresOf } from '../../domain/indicadores/readIndicadores';
import type { Indicador } from '../../domain/indicadores/records';
import { inFigures } from '../../domain/messages/counted';
import { CountTable } from '../kit/CountTable';
import { Fact, Facts } from '../kit/Facts';
import { Section } from '../kit/Section';
import { useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';
import { texts } from './texts';

/** All the rules come with it, and they weigh half of what the view does: it is loaded when somebody asks. */
const FichaErrors = lazy(async () => ({
  default: (await import(/* webpackChunkName: "on-demand-ficha-rules" */ './FichaErrors')).FichaErrors,
}));

/** How many indicators there are, and whether their fichas can be relied on. */
export function Summary() {
  const { seguimiento } = useSession().libro;
  const [isAsked, setAsked] = useKept('indicadores.revisar', false);
  const { vigentes, baja, niveles } = useMemo(
    () => summaryOf(indicadoresOf(seguimiento).indicadores),
    [seguimiento],
  );
  return (
    <Section title={texts.resumen.title}>
      <Facts>
        <Fact term={texts.resumen.vigentes}>{inFigures(vigentes)}</Fact>
        {baja > 0 && <Fact term={texts.resumen.baja}>{inFigures(baja)}</Fact>}
        <Fact term={texts.resumen.fichas}>
          {isAsked ? (
            <Suspense fallback={<Text>{texts.resumen.revisando}</Text>}>
              <FichaErrors />
            </Suspense>
          ) : (
            <Button size="small" onClick={() => setAsked(true)}>
              {texts.resumen.revisar}
            </Button>
          )}
        </Fact>
      </Facts>
      <details>
        <summary>{texts.resumen.porNivel}</summary>
        <CountTable headings={[texts.resumen.nivel, texts.resumen.count]} rows={niveles} />
      </details>
    </Section>
  );
}

function summaryOf(indicadores: readonly Indicador[]) {
  const vigentes = indicadores.filter(({ estado }) => estado === 'Vigente');
  const count = (nivel: Indicador['nivel']) => vigentes.filter((each) => each.nivel === nivel).length;
  return {
    vigentes: vigentes.length,
    baja: indicadores.length - vigentes.length,
    niveles: [...NIVELES, null]
      .map((nivel) => ({
        name: nivel ?? '',
        label: nivel ?? texts.resumen.sinNivel,
        count: count(nivel),
      }))
      .filter(({ count: many }) => many > 0),
  };
}
