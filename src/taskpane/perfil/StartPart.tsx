import { Button, Caption1, Field } from '@fluentui/react-components';
import { useState } from 'react';
import { perfiles } from '../../domain/perfiles';
import { borradorOf, copyInUse, copyOfPerfil, type Borrador } from '../../domain/perfiles/propio';
import { Select } from '../kit/fields';
import { useLayoutStyles } from '../kit/layout';
import { Section } from '../kit/Section';
import { useSession } from '../session/SessionProvider';
import { ChoosePerfilFile } from './ChoosePerfilFile';
import { texts } from './texts';

const THIS_BOOK = '';

interface StartPartProps {
  /** Whether something written would be lost. */
  readonly replaces: boolean;
  readonly onStart: (borrador: Borrador) => void;
}

/** What to start from: this workbook's perfil, one that the program brings, or somebody's file. */
export function StartPart({ replaces, onStart }: StartPartProps) {
  const layout = useLayoutStyles();
  const { seguimiento } = useSession().libro;
  const hasBook = seguimiento.tables.length > 0;
  const [source, setSource] = useState(hasBook ? THIS_BOOK : (perfiles[0]?.id ?? THIS_BOOK));
  const [copies, setCopies] = useState(0);
  const copy = () => {
    setCopies(copies + 1);
    const perfil = perfiles.find(({ id }) => id === source);
    onStart(borradorOf(perfil ? copyOfPerfil(perfil) : copyInUse(seguimiento)));
  };
  return (
    <Section title={texts.partir}>
      <Field label={texts.fuente}>
        <Select value={source} onChange={(_event, { value }) => setSource(value)}>
          {hasBook && <option value={THIS_BOOK}>{texts.deEsteLibro(seguimiento.perfil.nombre)}</option>}
          {perfiles.map(({ id, nombre }) => (
            <option key={id} value={id}>
              {nombre}
            </option>
          ))}
        </Select>
      </Field>
      <div className={layout.row}>
        <Button onClick={copy}>{texts.copiar}</Button>
        {replaces && <Caption1>{texts.otraVez}</Caption1>}
      </div>
      {/* What was wrong in a file is no longer told once a copy is taken instead. */}
      <ChoosePerfilFile key={copies} onChosen={({ propio }) => propio && onStart(borradorOf(propio))} />
    </Section>
  );
}
