import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { PARAMETROS_FUNDAMENTO } from '../../domain/advance/parametrosRows';
import { parametrosInUse, type ParametroInUse } from '../../domain/configuracion/parametros';
import { parametrosRegister } from '../../domain/registers';
import { areasIn } from '../../domain/seguimiento';
import { useLayoutStyles } from '../kit/layout';
import { Section } from '../kit/Section';
import { useSession } from '../session/SessionProvider';
import { Asked, LostSheet } from './Asked';
import { Select } from '../kit/fields';
import { texts } from './texts';
import { useEdits } from './useEdits';

const { sheet, table } = parametrosRegister;

const useStyles = makeStyles({
  /** By itself it is as wide as twenty letters. */
  input: { minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  /** As wide as the pane: a long unit or name does not widen it. */
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& select': { width: '100%', minWidth: 0 } },
  unit: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

/** The thresholds of the semáforo, each with its unit, what it is for and what it rests on. */
export function ThresholdsPart() {
  const layout = useLayoutStyles();
  const { libro } = useSession();
  const edits = useEdits();
  const restore = () => void edits.threshold({ kind: 'restore' }, texts.umbrales.restaurados);
  if (!libro.tables.has(table)) return <LostSheet sheet={sheet} table={table} onRestore={restore} />;
  const parametros = parametrosInUse(
    libro.seguimiento.parametros,
    areasIn(libro.seguimiento),
    libro.seguimiento.perfil.parametros,
  );
  const changed = parametros.filter(({ valor, original }) => valor !== original);
  return (
    <Section title={texts.parte.umbrales}>
      <Text>{texts.umbrales.efecto}</Text>
      <Text className={layout.secondary}>
        {texts.fundamento} {PARAMETROS_FUNDAMENTO}
      </Text>
      {parametros.map((parametro) => (
        <Threshold key={`${parametro.declaration.key}|${parametro.valor}`} parametro={parametro} />
      ))}
      <div>
        <Asked
          label={texts.restaurar}
          title={texts.umbrales.confirmar}
          confirm={texts.restaurar}
          table={table}
          onConfirm={restore}
        >
          {changed.length === 0 ? (
            <Text>{texts.umbrales.yaSonDelPerfil}</Text>
          ) : (
            <ul className={layout.list}>
              {changed.map(({ declaration: { key, nombre }, valor, original }) => (
                <li key={key}>{texts.umbrales.cambio(nombre, valor, original)}</li>
              ))}
            </ul>
          )}
        </Asked>
      </div>
    </Section>
  );
}

/** Remounted when the workbook says another value, so that what is shown is always what is there. */
function Threshold({ parametro }: { readonly parametro: ParametroInUse }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { work } = useSession();
  const edits = useEdits();
  const { declaration, valor, original } = parametro;
  const { key, nombre, unidad, descripcion, maximo } = declaration;
  const [typed, setTyped] = useState(valor);
  const save = () =>
    void edits.threshold({ kind: 'set', parametro: key, valor: typed }, texts.umbrales.guardado(nombre));
  return (
    <form
      className={layout.column}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field
        className={styles.field}
        label={nombre}
        hint={`${descripcion} ${texts.umbrales.original(original, unidad)}`}
      >
        {maximo === undefined ? (
          <Select className={styles.select} value={typed} onChange={(_event, { value }) => setTyped(value)}>
            <option>Sí</option>
            <option>No</option>
          </Select>
        ) : (
          <Input
            className={styles.input}
            value={typed}
            inputMode="decimal"
            contentAfter={<span className={styles.unit}>{unidad}</span>}
            onChange={(_event, { value }) => setTyped(value)}
          />
        )}
      </Field>
      {typed !== valor && (
        <div>
          <Button
            type="submit"
            size="small"
            appearance="primary"
            disabledFocusable={work !== null}
            aria-label={texts.umbrales.guardarCual(nombre)}
          >
            {texts.umbrales.guardar}
          </Button>
        </div>
      )}
    </form>
  );
}
