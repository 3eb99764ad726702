import { basename } from 'node:path';
import { perfilPropioProblems } from '../src/domain/messages/perfilPropio';
import type { Perfil } from '../src/domain/perfiles';
import { parsePerfilPropio, perfilOf, type ErrorDePerfil } from '../src/domain/perfiles/propio';
import { decodeText } from '../src/files/decodeText';
import { Failure } from './failure';
import { readBytes } from './workbookFile';

/** @throws Failure with everything that is wrong in the document, or for a file that cannot be read */
export async function readPerfilFile(path: string): Promise<Perfil> {
  const parsed = parsePerfilPropio(decodeText(await readBytes(path)));
  if ('perfil' in parsed) return perfilOf(parsed.perfil);
  const { errores } = parsed;
  const lines = [perfilPropioProblems.invalido(errores.length, basename(path)), ...errores.map(errorLine)];
  throw new Failure('perfil-invalido', lines.join('\n'), { errores });
}

export function errorLine({ donde, mensaje }: ErrorDePerfil): string {
  return `  ${donde === '' ? '' : `${donde}: `}${mensaje}`;
}
