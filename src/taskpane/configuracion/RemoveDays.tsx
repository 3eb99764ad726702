import { Field, Input, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { DiaInstitucion } from '../../domain/configuracion/diasInhabiles';
import { diasInhabilesRegister } from '../../domain/registers';
import { useLayoutStyles } from '../kit/layout';
import { Asked } from './Asked';
import { texts } from './texts';
import { useEdits } from './useEdits';

const { table } = diasInhabilesRegister;

export function RemoveDay({ day }: { readonly day: DiaInstitucion }) {
  const edits = useEdits();
  const [porQue, setPorQue] = useState('');
  const remove = () => void edits.day({ kind: 'remove', dia: day, porQue }, texts.dias.quitados(1));
  return (
    <Asked
      label={texts.quitar}
      name={texts.quitarCual(`el ${texts.dias.dia(day.fecha)}`)}
      title={texts.dias.confirmarQuitar(day.fecha)}
      confirm={texts.quitar}
      table={table}
      onConfirm={remove}
      ready={porQue.trim() !== ''}
      subtle
    >
      <Text>{day.motivo}</Text>
      <Why value={porQue} onChange={setPorQue} />
    </Asked>
  );
}

/** Named before they go; a longer list is told by its count. */
const NAMED = 50;

/** Leaves only the law's days: what every perfil brings. */
export function RestoreDays({ days }: { readonly days: readonly DiaInstitucion[] }) {
  const layout = useLayoutStyles();
  const edits = useEdits();
  const [porQue, setPorQue] = useState('');
  const restore = () => void edits.day({ kind: 'restore', porQue }, texts.dias.quitados(days.length));
  return (
    <div>
      <Asked
        label={texts.restaurar}
        title={texts.dias.confirmarRestaurar}
        confirm={texts.restaurar}
        table={table}
        onConfirm={restore}
        ready={porQue.trim() !== ''}
      >
        <Text>{texts.dias.seQuitaran(days.length)}</Text>
        <ul className={layout.list}>
          {days.slice(0, NAMED).map(({ fecha, tipo, motivo }) => (
            <li key={`${fecha}|${tipo}`}>
              {texts.dias.dia(fecha)} · {texts.dias.tipo[tipo]} · {motivo}
            </li>
          ))}
        </ul>
        <Why value={porQue} onChange={setPorQue} />
      </Asked>
    </div>
  );
}

function Why({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  return (
    <Field label={texts.dias.porQue} hint={texts.dias.porQueAyuda} required>
      <Input value={value} onChange={(_event, data) => onChange(data.value)} />
    </Field>
  );
}
