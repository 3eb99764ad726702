import { Button, Field, Input } from '@fluentui/react-components';
import type { TipoDia } from '../../domain/configuracion/diasInhabiles';
import { fromIso } from '../../domain/dates/dateSerial';
import { useLayoutStyles } from '../kit/layout';
import { RadioChoice } from '../kit/RadioChoice';
import { Section } from '../kit/Section';
import { useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';
import { texts } from './texts';
import { useEdits } from './useEdits';

const BLANK = { fecha: '', tipo: 'Alta', motivo: '' };
const TIPOS: readonly TipoDia[] = ['Alta', 'Baja'];

/** One day of the institution, with what says so. What is half filled stays when the pane is closed. */
export function AddDay() {
  const layout = useLayoutStyles();
  const { work } = useSession();
  const edits = useEdits();
  const [form, setForm] = useKept('configuracion.dia', BLANK);
  const fecha = fromIso(form.fecha);
  const tipo = TIPOS.find((each) => each === form.tipo) ?? 'Alta';
  const isReady = fecha !== null && form.motivo.trim() !== '';
  const add = async () => {
    if (fecha === null) return;
    const dias = [{ fecha, tipo, motivo: form.motivo }];
    if (await edits.day({ kind: 'add', dias }, texts.dias.agregados(1))) setForm(BLANK);
  };
  return (
    <Section title={texts.dias.nuevo}>
      <form
        className={layout.column}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Field label={texts.dias.fecha} required>
          <Input
            type="date"
            value={form.fecha}
            onChange={(_event, { value }) => setForm({ ...form, fecha: value })}
          />
        </Field>
        <RadioChoice
          label={texts.dias.esDia}
          value={tipo}
          options={TIPOS.map((each) => ({ value: each, label: texts.dias.opcion[each] }))}
          onChange={(value) => setForm({ ...form, tipo: value })}
        />
        <Field label={texts.dias.motivo} hint={texts.dias.motivoAyuda} required>
          <Input value={form.motivo} onChange={(_event, { value }) => setForm({ ...form, motivo: value })} />
        </Field>
        <div>
          <Button type="submit" disabledFocusable={work !== null || !isReady}>
            {texts.agregar}
          </Button>
        </div>
      </form>
    </Section>
  );
}
