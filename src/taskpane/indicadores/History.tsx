import { Caption1, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { historiaDe } from '../../domain/indicadores/cambios/historia';
import type { Seguimiento } from '../../domain/seguimiento';
import { useLayoutStyles } from '../kit/layout';
import { texts } from './texts';

interface HistoryProps {
  readonly seguimiento: Seguimiento;
  readonly clave: string;
}

/** What each point of the ficha has said, from when to when, and every change that was asked, in sentences. */
export function History({ seguimiento, clave }: HistoryProps) {
  const layout = useLayoutStyles();
  const { eventos, valores } = useMemo(() => historiaDe(seguimiento, clave), [seguimiento, clave]);
  if (eventos.length === 0) return <Text>{texts.detalle.sinHistoria}</Text>;
  return (
    <div className={layout.column}>
      {valores.length > 0 && (
        <ul className={layout.list}>
          {valores.map(({ campo, valor, desde, hasta, folio }) => (
            <li key={`${campo} ${desde ?? ''} ${folio}`}>
              <Text block className={layout.prose}>
                {texts.detalle.valor(campo, valor)}
              </Text>
              <Caption1 className={layout.secondary}>{texts.detalle.vigencia(desde, hasta, folio)}</Caption1>
            </li>
          ))}
        </ul>
      )}
      <ul className={layout.list}>
        {eventos.map(({ folio, campo, frase }) => (
          <li key={`${folio} ${campo} ${frase}`}>
            <Text className={layout.prose}>{frase}</Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
