import { Button, Checkbox, Text } from '@fluentui/react-components';
import { borradorOf, copyOfPerfil, listIn, type Json } from '../../domain/perfiles/propio';
import { useLayoutStyles } from '../kit/layout';
import { useBase, useEditing, useValue } from './editing';
import { WholeProblem } from './inputs';
import { PlazoItem } from './PlazoItem';
import { texts } from './texts';

const { plazos: words } = texts;
const PLACE = ['plazos'];

/** The deadlines of its norm: added, edited and taken away. */
export function PlazosPart() {
  const layout = useLayoutStyles();
  const { borrador } = useEditing();
  const { value, change } = useValue(PLACE);
  const base = useBase();
  const plazos = listIn(borrador, PLACE);
  const ofBase = (): Json => {
    return borradorOf(copyOfPerfil(base))['plazos'] ?? [];
  };
  return (
    <div className={layout.column}>
      <Checkbox
        label={words.propios}
        checked={value !== undefined}
        onChange={(_event, { checked }) => change(checked === true ? ofBase() : undefined)}
      />
      {value !== undefined && (
        <>
          <Text>{words.ayuda}</Text>
          {plazos.map((_plazo, index) => (
            // Ids are being written: a deadline is who it is by its place.
            <PlazoItem
              key={index}
              index={index}
              onRemove={() => change(plazos.filter((_each, other) => other !== index))}
            />
          ))}
          <WholeProblem place={PLACE} />
          <div>
            <Button onClick={() => change([...plazos, newPlazo(plazos)])}>{words.nuevo}</Button>
          </div>
        </>
      )}
    </div>
  );
}

function newPlazo(plazos: readonly Json[]): Json {
  return { id: `plazo-${plazos.length + 1}`, titulo: '', tipo: 'tras-notificacion', diasHabiles: 5 };
}
