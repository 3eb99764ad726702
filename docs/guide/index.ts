/**
 * The parts of guia.md that come from the declarations of the program: `npm run guide` writes them anew, and a test
 * fails when they fall behind. What is outside the marks is written by hand and stays.
 */
import { formatSections } from './formatTables';
import { acumulacionTable, cambiosTable, cumplimientoTable, semaforoIndicadorTable } from './indicadorTables';
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
  const missing = Object.keys(PARTS).filter((name) => !guide.includes(begin(name)));
  if (missing.length > 0) throw new Error(`docs/guia.md has no marks for: ${missing.join(', ')}`);
  return guide.replace(/<!-- generado: (\S+) -->[^]*?<!-- fin -->/g, (_whole, name: string) => {
    const part = PARTS[name];
    if (!part) throw new Error(`docs/guia.md marks a part that nobody writes: ${name}`);
    return `${begin(name)}\n\n${part()}\n\n<!-- fin -->`;
  });
}

function begin(name: string): string {
  return `<!-- generado: ${name} -->`;
}
