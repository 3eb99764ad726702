import { Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { filasDelPlan, type FilaDelPlan } from '../../domain/indicadores/matriz/filasDelPlan';
import type { LineaMatriz, MatrizModel } from '../../domain/indicadores/matriz/matrizModel';
import { cumplimientoText } from '../../domain/indicadores/matriz/mostrado';
import { foldText } from '../../domain/text/foldText';
import { useLayoutStyles } from '../kit/layout';
import { MoreList } from '../kit/MoreList';
import { Section } from '../kit/Section';
import { useSession } from '../session/SessionProvider';
import { PlanFields, PlanItem } from './PlanFields';
import { texts } from './texts';

interface Rezago {
  readonly clave: string;
  readonly nombre: string;
  readonly dependencia: string;
  /** `null` when it is not «En rezago» any more. */
  readonly linea: LineaMatriz | null;
  /** `null` until the matrix adds it. */
  readonly fila: FilaDelPlan | null;
}

/** Each indicator «En rezago» with what the Contraloría asks for. */
export function RezagoSection({ model }: { readonly model: MatrizModel }) {
  const layout = useLayoutStyles();
  const { seguimiento } = useSession().libro;
  const rezagos = useMemo(() => rezagosOf(model, filasDelPlan(seguimiento)), [model, seguimiento]);
  const lagging = rezagos.filter(({ linea }) => linea !== null);
  const complete = lagging.filter(({ fila }) => fila?.faltan.length === 0).length;
  return (
    <Section title={texts.rezago.titulo(lagging.length)}>
      {rezagos.length === 0 ? (
        <Text>{texts.rezago.ninguno}</Text>
      ) : (
        <>
          <Text>
            {texts.rezago.pide} {lagging.length > 0 && texts.rezago.avance(complete, lagging.length)}
          </Text>
          <MoreList items={rezagos} itemKey={({ clave }, index) => `${index}:${clave}`}>
            {({ clave, nombre, dependencia, linea, fila }) => (
              <PlanItem title={`${clave} · ${nombre}`}>
                <span className={layout.text}>
                  {dependencia}
                  {linea === null ? '' : ` · ${texts.rezago.cumplimiento(cumplimientoText(linea))}`}
                </span>
                {linea === null && <Text>{texts.rezago.yaNo}</Text>}
                {fila === null ? (
                  <Text className={layout.secondary}>{texts.rezago.sinFila}</Text>
                ) : (
                  <PlanFields fila={fila} />
                )}
              </PlanItem>
            )}
          </MoreList>
        </>
      )}
    </Section>
  );
}

/** In the order of the matrix; then the quarter's rows that the matrix does not have «En rezago» any more. */
function rezagosOf({ lineas, trimestre }: MatrizModel, filas: readonly FilaDelPlan[]): readonly Rezago[] {
  const own = new Map(
    filas.filter((fila) => fila.trimestre === trimestre).map((fila) => [foldText(fila.clave), fila]),
  );
  const lagging = lineas
    .filter(({ semaforo }) => semaforo === 'En rezago')
    .map((linea): Rezago => {
      const key = foldText(linea.clave);
      const fila = own.get(key) ?? null;
      own.delete(key);
      const { clave, nombre, dependencia } = linea;
      return { clave, nombre, dependencia, linea, fila };
    });
  const others = [...own.values()].map((fila): Rezago => {
    const { clave, nombre, dependencia } = fila;
    return { clave, nombre, dependencia, linea: null, fila };
  });
  return [...lagging, ...others];
}
