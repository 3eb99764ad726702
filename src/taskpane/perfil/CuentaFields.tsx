import { Field } from '@fluentui/react-components';
import { valueAt, type Json, type Lugar } from '../../domain/perfiles/propio';
import type { TipoPlazo } from '../../domain/perfiles/propio/perfilPropio';
import { CAMPOS, TIPOS } from '../../domain/perfiles/propio/readPlazos';
import { Select } from '../kit/fields';
import { useValue } from './editing';
import { ChoiceInput, TextInput } from './inputs';
import { texts } from './texts';

const { plazos: words } = texts;

/** What each type of deadline begins with. */
const STARTS: Readonly<Record<TipoPlazo, Readonly<Record<string, Json>>>> = {
  'tras-notificacion': { diasHabiles: 5 },
  'tras-recepcion': { diasHabiles: 5 },
  'ultimo-habil': {},
  'dia-del-mes': { dia: 1 },
  'desde-dia-del-mes': { dia: 1, habilesAntes: 2 },
  'fin-de-periodo': { meses: 1 },
};

/** How a deadline is counted, and with what. */
export function CuentaFields({ place }: { readonly place: Lugar }) {
  const { value = {}, change } = useValue(place);
  const tipo = TIPOS.find((each) => each === valueAt(value, ['tipo']));
  return (
    <>
      <Field label={words.tipo}>
        <Select
          value={tipo ?? ''}
          onChange={(_event, { value: chosen }) => {
            const next = TIPOS.find((each) => each === chosen);
            if (next) change(retyped(value, next));
          }}
        >
          {tipo === undefined && <option value="" />}
          {TIPOS.map((each) => (
            <option key={each} value={each}>
              {words.tipos[each]}
            </option>
          ))}
        </Select>
      </Field>
      {NUMBERS.filter((key) => tipo !== undefined && CAMPOS[tipo].includes(key)).map((key) => (
        <TextInput key={key} place={[...place, key]} label={words.campos[key]} numeric />
      ))}
      {tipo === 'dia-del-mes' && (
        <ChoiceInput
          place={[...place, 'siInhabil']}
          label={words.campos.siInhabil}
          options={[
            { value: undefined, label: words.inhabil.queda },
            { value: 'se-adelanta', label: words.inhabil['se-adelanta'] },
          ]}
        />
      )}
    </>
  );
}

const NUMBERS = [
  'diasHabiles',
  'mes',
  'dia',
  'mesesTrasTrimestre',
  'habilesAntes',
  'naturalesDespues',
  'meses',
] as const;

/** What the old type was counted with goes with it. */
function retyped(plazo: Json, tipo: TipoPlazo): Json {
  const counted = new Set(Object.values(CAMPOS).flat());
  const kept =
    typeof plazo === 'object' && plazo !== null
      ? Object.fromEntries(Object.entries(plazo as Record<string, Json>).filter(([key]) => !counted.has(key)))
      : {};
  return { ...kept, ...STARTS[tipo], tipo };
}
