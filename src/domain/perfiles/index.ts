import type { Format } from '../formats/format';
import type { Perfil } from './perfil';
import { gem } from './gem';
import { ieem } from './ieem';
import { monterrey } from './monterrey';
import { pueblaEstado } from './pueblaEstado';
import { pueblaMunicipio } from './pueblaMunicipio';

export const perfiles: readonly Perfil[] = [pueblaMunicipio, pueblaEstado, gem, ieem, monterrey];

export function perfilById(id: string): Perfil | undefined {
  return perfiles.find((perfil) => perfil.id === id);
}

/** The perfil whose norm defines the format: the one taken when nobody says which. */
export function perfilOfFormat(format: Format): Perfil | undefined {
  return perfiles.find((perfil) => perfil.norm === format.norm);
}

export type { Perfil };
export { gem, ieem, monterrey, pueblaEstado, pueblaMunicipio };
