import { Caption1 } from '@fluentui/react-components';
import { contactoDe } from '../../domain/indicadores/contacto';
import type { Indicador } from '../../domain/indicadores/records';
import type { Seguimiento } from '../../domain/seguimiento';
import { Fact, Facts } from '../kit/Facts';
import { useLayoutStyles } from '../kit/layout';
import { texts } from './texts';

interface FichaFactsProps {
  readonly seguimiento: Seguimiento;
  /** As it was in force in the period. */
  readonly indicador: Indicador;
}

/** What matters of a ficha to understand its result; all of it is in its sheet. */
export function FichaFacts({ seguimiento, indicador }: FichaFactsProps) {
  const layout = useLayoutStyles();
  const { fields, sinDato } = texts.detalle;
  const facts = [
    [fields.metodo, indicador.metodo],
    [fields.unidad, indicador.unidadMedida],
    [fields.frecuencia, indicador.frecuencia],
    [fields.sentido, indicador.sentido],
    [fields.acumulacion, indicador.acumulacion],
    [fields.lineaBase, lineaBaseOf(indicador)],
    [fields.metaAnual, indicador.metaAnual === null ? null : texts.figure(indicador.metaAnual)],
    [fields.umbrales, umbralesOf(indicador)],
    [fields.nivel, indicador.nivel],
    [fields.programa, indicador.programa],
    [fields.dependencia, indicador.dependencia],
    [fields.enlace, contactoDe(seguimiento, indicador.dependencia).nombre],
    [fields.estado, indicador.estado],
  ] as const;
  return (
    <>
      <Facts>
        {facts.map(
          ([term, value]) =>
            value !== null && (
              <Fact key={term} term={term}>
                {value || sinDato}
              </Fact>
            ),
        )}
      </Facts>
      <Caption1 className={layout.secondary}>{texts.detalle.enSuPeriodo}</Caption1>
    </>
  );
}

function lineaBaseOf({ lineaBase, lineaBaseAnio, conLineaBase }: Indicador): string | null {
  if (lineaBase === null) return conLineaBase ? '' : null;
  return texts.detalle.lineaBase(lineaBase, lineaBaseAnio, conLineaBase);
}

function umbralesOf({ umbrales }: Indicador): string | null {
  return umbrales === null
    ? null
    : texts.detalle.umbrales(umbrales.riesgo, umbrales.cumplido, umbrales.sobrecumplido);
}
