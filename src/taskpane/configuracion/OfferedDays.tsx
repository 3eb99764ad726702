import { Button, Checkbox, Field, Input, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { offeredDays, type DiaInstitucion } from '../../domain/configuracion/diasInhabiles';
import type { DateSerial } from '../../domain/dates/dateSerial';
import { useLayoutStyles } from '../kit/layout';
import { useSession } from '../session/SessionProvider';
import { texts } from './texts';
import { useEdits } from './useEdits';

/** Days that many institutions agree on, to be marked and added with what says so. */
export function OfferedDays({ year }: { readonly year: number }) {
  const layout = useLayoutStyles();
  const { libro, work } = useSession();
  const edits = useEdits();
  const [marked, setMarked] = useState<ReadonlySet<DateSerial>>(new Set());
  const [acuerdo, setAcuerdo] = useState('');
  const offered = offeredDays(year, libro.seguimiento.calendar);
  if (offered.length === 0) return null;
  const chosen = offered.filter(({ fecha }) => marked.has(fecha));
  const mark = (fecha: DateSerial, isMarked: boolean) => {
    const next = new Set(marked);
    if (isMarked) next.add(fecha);
    else next.delete(fecha);
    setMarked(next);
  };
  const add = async () => {
    const dias = chosen.map(({ fecha, motivo }): DiaInstitucion => ({
      fecha,
      motivo: texts.dias.motivoConAcuerdo(motivo, acuerdo),
      tipo: 'Alta',
    }));
    const isDone = await edits.day({ kind: 'add', dias }, texts.dias.agregados(dias.length));
    if (isDone) setMarked(new Set());
  };
  return (
    <details>
      <summary>{texts.dias.ofrecidos}</summary>
      <form
        className={layout.column}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Text>{texts.dias.ofrecidosAyuda}</Text>
        <ul className={layout.list}>
          {offered.map(({ fecha, motivo }) => (
            <li key={fecha}>
              <Checkbox
                label={texts.dias.ofrecido(motivo, fecha)}
                checked={marked.has(fecha)}
                onChange={(_event, { checked }) => mark(fecha, checked === true)}
              />
            </li>
          ))}
        </ul>
        <Field label={texts.dias.acuerdo} hint={texts.dias.acuerdoAyuda} required>
          <Input value={acuerdo} onChange={(_event, { value }) => setAcuerdo(value)} />
        </Field>
        <div>
          <Button
            type="submit"
            disabledFocusable={work !== null || chosen.length === 0 || acuerdo.trim() === ''}
          >
            {texts.dias.agregarMarcados(chosen.length)}
          </Button>
        </div>
      </form>
    </details>
  );
}
