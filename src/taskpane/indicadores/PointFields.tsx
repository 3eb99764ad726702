import { Button, Caption1, Field, Input, Text } from '@fluentui/react-components';
import { catalogueValues } from '../../domain/catalogues/catalogues';
import { cellText, type CellValue } from '../../domain/cell';
import type { DateSerial } from '../../domain/dates/dateSerial';
import type { Column } from '../../domain/formats/format';
import { fichaValues } from '../../domain/indicadores/cambios/inForce';
import { isMeta, puntoNamed } from '../../domain/indicadores/cambios/puntos';
import { vigenteDesdeOf } from '../../domain/indicadores/cambios/vigencia';
import type { Indicador } from '../../domain/indicadores/records';
import type { Seguimiento } from '../../domain/seguimiento';
import { Select, TextArea } from '../kit/fields';
import { useLayoutStyles } from '../kit/layout';
import { keysOf, puntosFor, type RequestDraft } from './requestDraft';
import { shownValue } from './shownValue';
import { texts } from './texts';

interface PointFieldsProps {
  readonly draft: RequestDraft;
  /** As its ficha says now. */
  readonly indicador: Indicador;
  readonly seguimiento: Seguimiento;
  /** Day of the request. */
  readonly fecha: DateSerial;
  readonly onDraft: (draft: RequestDraft) => void;
}

type Punto = RequestDraft['puntos'][number];

/** The points of the ficha that change, one or several, with what each says and what it must say. */
export function PointFields(props: PointFieldsProps) {
  const { draft, indicador, seguimiento, fecha, onDraft } = props;
  const layout = useLayoutStyles();
  const choices = puntosFor(seguimiento, indicador, draft, fecha);
  const { puntos } = draft;
  if (choices.length === 0) return <Text>{texts.solicitud.sinPuntos}</Text>;
  const set = (index: number, punto: Punto) =>
    onDraft({ ...draft, puntos: puntos.map((each, at) => (at === index ? punto : each)) });
  const hint = choices.every(({ key }) => isMeta(key))
    ? texts.solicitud.metasHint(vigenteDesdeOf(seguimiento, indicador, fecha, keysOf(draft)))
    : undefined;
  return (
    <>
      {puntos.map((punto, index) => (
        <PointField
          key={index}
          {...props}
          punto={punto}
          choices={choices}
          hint={hint}
          number={puntos.length === 1 ? null : index + 1}
          onPunto={(next) => set(index, next)}
          onRemove={() => onDraft({ ...draft, puntos: puntos.filter((_, at) => at !== index) })}
        />
      ))}
      {puntos.length < choices.length && (
        <div className={layout.row}>
          <Button
            size="small"
            onClick={() => onDraft({ ...draft, puntos: [...puntos, { campo: '', valor: '' }] })}
          >
            {texts.solicitud.agregar}
          </Button>
        </div>
      )}
    </>
  );
}

interface PointFieldProps extends PointFieldsProps {
  readonly punto: Punto;
  readonly choices: readonly Column[];
  readonly hint: string | undefined;
  /** `null` when it is the only one. */
  readonly number: number | null;
  readonly onPunto: (punto: Punto) => void;
  readonly onRemove: () => void;
}

function PointField(props: PointFieldProps) {
  const { punto, choices, hint, number, indicador, onPunto, onRemove } = props;
  const column = puntoNamed(punto.campo);
  const choose = (heading: string) => {
    const chosen = puntoNamed(heading);
    // What is long is mended rather than written again.
    const isLong = chosen !== undefined && isProse(chosen);
    onPunto({ campo: heading, valor: isLong ? cellText(valueNow(indicador, chosen)) : '' });
  };
  return (
    <>
      <Field
        label={number === null ? texts.solicitud.campo : texts.solicitud.campoN(number)}
        required
        {...(hint === undefined ? {} : { hint })}
      >
        <Select value={punto.campo} onChange={(_event, { value }) => choose(value)}>
          <option value="">{texts.solicitud.elija}</option>
          {choices.map(({ key, heading }) => (
            <option key={key}>{heading}</option>
          ))}
        </Select>
      </Field>
      {column && (
        <>
          <Caption1>{texts.solicitud.dice(shownValue(valueNow(indicador, column)))}</Caption1>
          <ValueField {...props} column={column} />
        </>
      )}
      {number !== null && (
        <div>
          <Button
            size="small"
            appearance="subtle"
            aria-label={texts.solicitud.quitarOf(number)}
            onClick={onRemove}
          >
            {texts.solicitud.quitar}
          </Button>
        </div>
      )}
    </>
  );
}

function ValueField({ column, punto, seguimiento, onPunto }: PointFieldProps & { readonly column: Column }) {
  const { type } = column;
  const value = {
    value: punto.valor,
    onChange: (_event: unknown, typed: { readonly value: string }) =>
      onPunto({ ...punto, valor: typed.value }),
  };
  if (type.kind === 'catalogue') {
    return (
      <Field label={texts.solicitud.debeDecir}>
        <Select {...value}>
          <option value="">{texts.solicitud.vacio}</option>
          {catalogueValues(seguimiento.catalogues[type.catalogue]).map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
    );
  }
  return (
    <Field label={texts.solicitud.debeDecir}>
      {isProse(column) ? (
        <TextArea {...value} />
      ) : (
        <Input {...value} inputMode={type.kind === 'number' ? 'decimal' : 'text'} />
      )}
    </Field>
  );
}

const NARROWEST_PROSE = 28;

/** Columns that the ficha itself makes wide hold sentences. */
function isProse({ type, width }: Column): boolean {
  return type.kind === 'text' && width >= NARROWEST_PROSE;
}

function valueNow(indicador: Indicador, { key }: Column): CellValue {
  return fichaValues(indicador)[key] ?? '';
}
