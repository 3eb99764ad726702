import { createContext, use } from 'react';
import { perfiles, pueblaMunicipio, type Perfil } from '../../domain/perfiles';
import {
  lugar,
  valueAt,
  withValueAt,
  type Borrador,
  type Json,
  type Lugar,
} from '../../domain/perfiles/propio';

export interface Editing {
  readonly borrador: Borrador;
  readonly set: (borrador: Borrador) => void;
  /** What is wrong, by place. */
  readonly errores: ReadonlyMap<string, string>;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = use(EditingContext);
  if (!editing) throw new Error('There is no EditingContext above.');
  return editing;
}

/** The perfil that it starts from, while it is one of those that there are. */
export function useBase(): Perfil {
  const { base } = useEditing().borrador;
  return perfiles.find(({ id }) => id === base) ?? pueblaMunicipio;
}

export interface EditedValue {
  readonly value: Json | undefined;
  readonly problem: string | undefined;
  readonly change: (value: Json | undefined) => void;
}

export function useValue(place: Lugar): EditedValue {
  const { borrador, set, errores } = useEditing();
  return {
    value: valueAt(borrador, place),
    problem: errores.get(lugar(place)),
    change: (value) => set(withValueAt(borrador, place, value)),
  };
}
