import { Field, Text } from '@fluentui/react-components';
import { renamableFormats } from '../../domain/formats/localFormat';
import { useLayoutStyles } from '../kit/layout';
import { Select } from '../kit/fields';
import { useKept } from '../session/useKept';
import { TextInput } from './inputs';
import { texts } from './texts';

/** What each format prints over its columns, one format at a time. */
export function EncabezadosPart() {
  const layout = useLayoutStyles();
  const [id, setId] = useKept<string>('perfil.formato', '');
  const format = renamableFormats.find((each) => each.id === id) ?? renamableFormats[0];
  if (!format) return null;
  return (
    <div className={layout.column}>
      <Text>{texts.vacioEsBase}</Text>
      <Field label={texts.encabezados.formato}>
        <Select value={format.id} onChange={(_event, { value }) => setId(value)}>
          {renamableFormats.map(({ id: each, name }) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {format.official.map(({ key, heading }) => (
        <TextInput key={key} place={['encabezados', format.id, key]} label={heading} />
      ))}
    </div>
  );
}
