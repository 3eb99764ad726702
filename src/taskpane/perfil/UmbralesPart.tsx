import { Text } from '@fluentui/react-components';
import { parametroDeclarations } from '../../domain/advance/parametrosRows';
import { useLayoutStyles } from '../kit/layout';
import { ChoiceInput, TextInput } from './inputs';
import { texts } from './texts';

const { umbrales } = texts;

/** The thresholds that its workbooks start with. */
export function UmbralesPart() {
  const layout = useLayoutStyles();
  return (
    <div className={layout.column}>
      <Text>{texts.vacioEsBase}</Text>
      {parametroDeclarations.map(({ key, nombre, unidad, descripcion, maximo }) =>
        maximo === undefined ? (
          <ChoiceInput
            key={key}
            place={['umbrales', key]}
            label={nombre}
            hint={descripcion}
            options={[
              { value: undefined, label: umbrales.omision },
              { value: true, label: umbrales.si },
              { value: false, label: umbrales.no },
            ]}
          />
        ) : (
          <TextInput
            key={key}
            place={['umbrales', key]}
            label={`${nombre} (${unidad})`}
            hint={descripcion}
            numeric
          />
        ),
      )}
    </div>
  );
}
