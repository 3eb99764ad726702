import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Cambio } from '../../domain/registers/cambiosRows';
import { foldText } from '../../domain/text/foldText';
import { readCambios } from '../../workbook/readCambios';
import { useLayoutStyles } from '../kit/layout';
import { MoreList } from '../kit/MoreList';
import { Section } from '../kit/Section';
import { useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';
import { Select } from '../kit/fields';
import { texts } from './texts';

const useStyles = makeStyles({
  cambio: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  what: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The log of what the program changed, read when asked for. */
export function ChangesPart() {
  const layout = useLayoutStyles();
  const { run, work } = useSession();
  const [cambios, setCambios] = useState<readonly Cambio[] | null>(null);
  const read = async () => {
    const end = await run(texts.cambios.leyendo, readCambios, { readsOnly: true });
    if (end.kind === 'done') setCambios(end.result);
  };
  return (
    <Section title={texts.parte.cambios}>
      <Text>{texts.cambios.que}</Text>
      <div className={layout.row}>
        <Button disabledFocusable={work !== null} onClick={() => void read()}>
          {cambios === null ? texts.cambios.leer : texts.cambios.leerDeNuevo}
        </Button>
      </div>
      {cambios?.length === 0 && <Text>{texts.cambios.ninguno}</Text>}
      {cambios !== null && cambios.length > 0 && <Log cambios={cambios} />}
    </Section>
  );
}

function Log({ cambios }: { readonly cambios: readonly Cambio[] }) {
  const [words, setWords] = useKept('configuracion.cambios.texto', '');
  const [accion, setAccion] = useKept('configuracion.cambios.accion', '');
  const acciones = useMemo(() => [...new Set(cambios.map((each) => each.accion))].sort(), [cambios]);
  // What was kept may be of an action that this workbook's log does not have.
  const wanted = acciones.includes(accion) ? accion : '';
  const shown = useMemo(() => matching(cambios, words, wanted), [cambios, words, wanted]);
  return (
    <>
      <Field label={texts.cambios.filtro}>
        <Input type="search" value={words} onChange={(_event, { value }) => setWords(value)} />
      </Field>
      <Field label={texts.cambios.accion}>
        <Select value={wanted} onChange={(_event, { value }) => setAccion(value)}>
          <option value="">{texts.cambios.todas}</option>
          {acciones.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
      <Text role="status">
        {shown.length === 0 ? texts.cambios.ningunoAsi : texts.cambios.cuenta(shown.length, cambios.length)}
      </Text>
      <MoreList items={shown} itemKey={(_cambio, index) => String(index)}>
        {(cambio) => <Line cambio={cambio} />}
      </MoreList>
    </>
  );
}

function Line({ cambio }: { readonly cambio: Cambio }) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const { fecha, accion, hoja, celda, clave, columna, antes, despues, motivo } = cambio;
  const place = [clave, `${hoja} ${celda}`, columna].filter((part) => part.trim() !== '').join(' · ');
  return (
    <div className={styles.cambio}>
      <span>
        {texts.cambios.fecha(fecha)} · <span className={styles.what}>{accion}</span>
      </span>
      <span className={styles.small}>{place}</span>
      <span className={layout.prose}>
        {antes || texts.cambios.vacio} → {despues || texts.cambios.vacio}
      </span>
      {motivo !== '' && <span className={styles.small}>{motivo}</span>}
    </div>
  );
}

function matching(cambios: readonly Cambio[], typed: string, accion: string): readonly Cambio[] {
  const words = foldText(typed).split(' ').filter(Boolean);
  return cambios.filter((cambio) => {
    if (accion !== '' && cambio.accion !== accion) return false;
    if (words.length === 0) return true;
    const { clave, hoja, columna, antes, despues, motivo } = cambio;
    const said = foldText([clave, hoja, columna, antes, despues, motivo].join(' '));
    return words.every((word) => said.includes(word));
  });
}
