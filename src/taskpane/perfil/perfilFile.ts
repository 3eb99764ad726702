import {
  parsePerfilPropio,
  perfilJson,
  type PerfilParsed,
  type PerfilPropio,
} from '../../domain/perfiles/propio';
import { decodeText } from '../../files/decodeText';
import { saveFile } from '../kit/saveFile';

/** What somebody chose, read in this browser. */
export async function readPerfilFile(file: File): Promise<PerfilParsed> {
  return parsePerfilPropio(decodeText(new Uint8Array(await file.arrayBuffer())));
}

/** Saves it among the downloads and gives its name. */
export function savePerfilFile(propio: PerfilPropio): string {
  const name = `perfil-${propio.id}.json`;
  saveFile(name, new TextEncoder().encode(perfilJson(propio)), 'application/json');
  return name;
}
