/**
 * The parts of guia.md, and of the pages of the perfiles, that come from the declarations of the program: `npm run guide` writes them anew, and a test
 * fails when they fall behind. What is outside the marks is written by hand and stays.
 */
import type { Perfil } from '../../src/domain/perfiles';
import { formatSections } from './formatTables';
import { acumulacionTable, cambiosTable, cumplimientoTable, semaforoIndicadorTable } from './indicadorTables';
import { PERFIL_PARTS } from './perfilTables';
import { plazosTables } from './plazosTable';
import { rulesTable } from './rulesTable';
import { parametrosTable, semaforoTable } from './semaforoTables';
import { sheetsTable } from './sheetsTable';

const PARTS: Readonly<Record<string, () => string>> = {
  hojas: sheetsTable,
  reglas: rulesTable,
  semaforo: semaforoTable,
  parametros: parametrosTable,
  'semaforo-indicadores': semaforoIndicadorTable,
  acumulacion: acumulacionTable,
  cumplimiento: cumplimientoTable,
  cambios: cambiosTable,
  plazos: plazosTables,
  formatos: formatSections,
};

/** The guide with every generated part as it must be now. Throws for a mark that names no part, or a part unmarked. */
export function withGeneratedParts(guide: string): string {
  return withParts('docs/guia.md', guide, PARTS);
}

/** The same, of the page of a perfil, whose parts come from its own declaration. */
export function withPerfilParts(perfil: Perfil, page: string): string {
  const parts = Object.entries(PERFIL_PARTS).map(([name, part]) => [name, () => part(perfil)] as const);
  return withParts(perfilPage(perfil), page, Object.fromEntries(parts));
}

/** Where the guide tells of a perfil. */
export function perfilPage({ id }: Perfil): string {
  return `docs/guia/perfil-${id}.md`;
}

function withParts(path: string, text: string, parts: Readonly<Record<string, () => string>>): string {
  const missing = Object.keys(parts).filter((name) => !text.includes(begin(name)));
  if (missing.length > 0) throw new Error(`${path} has no marks for: ${missing.join(', ')}`);
  return text.replace(/<!-- generado: (\S+) -->[^]*?<!-- fin -->/g, (_whole, name: string) => {
    const part = parts[name];
    if (!part) throw new Error(`${path} marks a part that nobody writes: ${name}`);
    return `${begin(name)}\n\n${part()}\n\n<!-- fin -->`;
  });
}

function begin(name: string): string {
  return `<!-- generado: ${name} -->`;
}
