import { Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { periodoLabel } from '../../domain/dates/periodo';
import { filasDelPlan, isConcluida } from '../../domain/indicadores/matriz/filasDelPlan';
import type { PeriodoIndicador } from '../../domain/indicadores/records';
import { Fact } from '../kit/Facts';
import { useLayoutStyles } from '../kit/layout';
import { MoreList } from '../kit/MoreList';
import { Section } from '../kit/Section';
import { useSession } from '../session/SessionProvider';
import { PlanFields, PlanItem } from './PlanFields';
import { texts } from './texts';

/** What was promised in earlier quarters and is still open; nothing when nothing was. */
export function SeguimientoSection({ trimestre }: { readonly trimestre: PeriodoIndicador }) {
  const layout = useLayoutStyles();
  const { seguimiento } = useSession().libro;
  const earlier = useMemo(
    () => filasDelPlan(seguimiento).filter((fila) => fila.trimestre < trimestre),
    [seguimiento, trimestre],
  );
  const open = earlier.filter((fila) => !isConcluida(fila));
  const finished = earlier.length - open.length;
  if (earlier.length === 0) return null;
  return (
    <Section title={texts.seguimiento.titulo(open.length)}>
      {finished > 0 && <Text className={layout.secondary}>{texts.seguimiento.concluidas(finished)}</Text>}
      <MoreList items={open} itemKey={({ sheetRow }) => String(sheetRow)}>
        {(fila) => (
          <PlanItem title={`${fila.clave} · ${fila.nombre}`}>
            <span className={layout.text}>
              {periodoLabel(fila.trimestre)} · {fila.dependencia}
            </span>
            <PlanFields fila={fila}>
              <Fact term={texts.seguimiento.estado}>{fila.cumplioAccion || texts.seguimiento.sinEstado}</Fact>
              {fila.seguimiento !== '' && (
                <Fact term={texts.seguimiento.ultimo}>
                  <span className={layout.prose}>{fila.seguimiento}</span>
                </Fact>
              )}
            </PlanFields>
          </PlanItem>
        )}
      </MoreList>
    </Section>
  );
}
