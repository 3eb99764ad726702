/** How a document is headed and how its file is called. */
import type { Seguimiento } from '../seguimiento';
import type { Texto } from './documento';
import { dato } from './texto';

export function institucionTexto({ institucion }: Seguimiento): Texto {
  return dato(institucion, 'Nombre de la institución');
}

/** The institution and the place of its emblem. */
export function membreteDe({ institucion }: Seguimiento): readonly string[] {
  return ['[Logotipo de la institución]', institucion.trim() || '[Nombre de la institución]'];
}

const LONGEST_NAME = 90;

/** A name that every file system takes. */
export function nombreDeArchivo(...parts: readonly string[]): string {
  return parts
    .join(' ')
    .replace(/[\\/:*?"<>|[\]\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/[\s.]+$/, '');
}
