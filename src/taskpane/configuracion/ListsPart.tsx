import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { catalogueValues } from '../../domain/catalogues/catalogues';
import { catalogosInUse, type CatalogoInUse } from '../../domain/configuracion/catalogos';
import { citation } from '../../domain/norms';
import { catalogosSheet } from '../../domain/registers';
import { useLayoutStyles } from '../kit/layout';
import { Section } from '../kit/Section';
import { useSession } from '../session/SessionProvider';
import { Asked, LostSheet } from './Asked';
import { texts } from './texts';
import { useEdits } from './useEdits';

const { sheet, table } = catalogosSheet;

const useStyles = makeStyles({
  value: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The lists of the dropdowns: those that the institution may edit, and those that the program reads by name. */
export function ListsPart() {
  const layout = useLayoutStyles();
  const { libro } = useSession();
  const edits = useEdits();
  const lists = useMemo(() => catalogosInUse(libro.seguimiento), [libro.seguimiento]);
  if (!libro.tables.has(table)) {
    const restore = () =>
      void edits.list({ kind: 'restore', catalogo: 'clasificacion' }, texts.listas.restaurada(sheet));
    return <LostSheet sheet={sheet} table={table} onRestore={restore} />;
  }
  return (
    <div className={layout.view}>
      <Text>{texts.listas.efecto}</Text>
      {lists
        .filter(({ fixed }) => !fixed)
        .map((list) => (
          <List key={list.catalogue.id} list={list} />
        ))}
      <FixedLists lists={lists.filter(({ fixed }) => fixed)} />
    </div>
  );
}

/** Folded, unless somebody wrote over one of them in the sheet: that has to be seen. */
function FixedLists({ lists }: { readonly lists: readonly CatalogoInUse[] }) {
  const layout = useLayoutStyles();
  return (
    <details open={lists.some(({ edited }) => edited)}>
      <summary>{texts.listas.fijas}</summary>
      <div className={layout.view}>
        <Text>{texts.listas.porQueFijas}</Text>
        {lists.map((list) => (
          <List key={list.catalogue.id} list={list} />
        ))}
      </div>
    </details>
  );
}

function List({ list }: { readonly list: CatalogoInUse }) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const edits = useEdits();
  const { perfil } = useSession().libro.seguimiento;
  const { catalogue, values, fixed, edited } = list;
  const { id, heading, source } = catalogue;
  const restore = () => void edits.list({ kind: 'restore', catalogo: id }, texts.listas.restaurada(heading));
  return (
    <Section title={heading}>
      {source && source.norm === perfil.norm && (
        <Text className={styles.small}>
          {texts.fundamento} {citation(source)}
        </Text>
      )}
      <ul className={layout.list}>
        {values.map((value) => (
          <li key={value.value}>
            <Value list={list} value={value} />
          </li>
        ))}
      </ul>
      {!fixed && <AddValue list={list} />}
      {edited && (
        <>
          <Text className={styles.small}>{texts.listas.editada}</Text>
          <Asked
            label={texts.restaurar}
            name={`${texts.restaurar} ${heading}`}
            title={texts.listas.confirmarRestaurar(heading)}
            confirm={texts.restaurar}
            table={table}
            onConfirm={restore}
          >
            <Text>{texts.listas.ahora(catalogueValues(catalogue))}</Text>
            <Text>{texts.listas.despues(catalogueValues(perfil.catalogues[id]))}</Text>
          </Asked>
        </>
      )}
    </Section>
  );
}

function Value({
  list: { catalogue, fixed, values },
  value: { value, description, filas },
}: {
  readonly list: CatalogoInUse;
  readonly value: CatalogoInUse['values'][number];
}) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const edits = useEdits();
  const { id, heading } = catalogue;
  const remove = () =>
    void edits.list({ kind: 'remove', catalogo: id, valor: value }, texts.listas.quitado(value, heading));
  return (
    <div className={styles.value}>
      <span className={layout.text}>
        {value} <span className={styles.small}>({texts.listas.filas(filas)})</span>
        {description !== '' && <div className={styles.small}>{description}</div>}
      </span>
      {!fixed && values.length > 1 && (
        <Asked
          label={texts.quitar}
          name={texts.quitarCual(`«${value}»`)}
          title={texts.listas.confirmarQuitar(value, heading)}
          confirm={texts.quitar}
          table={table}
          onConfirm={remove}
          subtle
        >
          <Text>{texts.listas.usos(filas)}</Text>
        </Asked>
      )}
    </div>
  );
}

function AddValue({ list: { catalogue } }: { readonly list: CatalogoInUse }) {
  const layout = useLayoutStyles();
  const { work } = useSession();
  const edits = useEdits();
  const [typed, setTyped] = useState('');
  const { id, heading } = catalogue;
  const add = async () => {
    const told = texts.listas.agregado(typed.trim(), heading);
    if (await edits.list({ kind: 'add', catalogo: id, valor: typed }, told)) setTyped('');
  };
  return (
    <form
      className={layout.row}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field label={texts.listas.nuevo(heading)}>
        <Input value={typed} onChange={(_event, { value }) => setTyped(value)} />
      </Field>
      {typed.trim() !== '' && (
        <Button type="submit" disabledFocusable={work !== null}>
          {texts.agregar}
        </Button>
      )}
    </form>
  );
}
