/** What an institution keeps in its own sheets: catalogues, business days, and by its tables, whose norm it follows. */
import { createCalendar, type Calendar } from '../calendar/diasHabiles';
import type { Catalogues } from '../catalogues/catalogues';
import { cellText, isBlank, type CellValue } from '../cell';
import { parseDate } from '../dates/parseDate';
import { allFormats } from '../formats';
import type { CatalogueId } from '../formats/format';
import { perfilOfFormat, pueblaMunicipio, type Perfil } from '../perfiles';
import { diasInhabilesRegister, type Register } from '../registers';
import type { RawTable } from '../tables/rawTable';
import { sameHeading } from '../tables/tableData';

/** A workbook without our hidden sheet was put together by hand: its first format says whose norm it follows. */
export function perfilOfTables(tables: ReadonlyMap<string, RawTable>): Perfil {
  const format = allFormats.find(({ table }) => tables.has(table));
  return (format && perfilOfFormat(format)) ?? pueblaMunicipio;
}

/** The perfil's catalogues with the values that the institution keeps in the sheet; known descriptions stay. */
export function institutionCatalogues(perfil: Perfil, table: RawTable | undefined): Catalogues {
  if (!table) return perfil.catalogues;
  const edited = Object.entries(perfil.catalogues).map(([id, catalogue]) => {
    const index = table.headings.findIndex((heading) => sameHeading(cellText(heading), catalogue.heading));
    const values = index === -1 ? [] : table.body.map((row) => cellText(row[index] ?? '')).filter(Boolean);
    if (values.length === 0) return [id, catalogue] as const;
    const entries = values.map(
      (value) => catalogue.entries.find((entry) => entry.value === value) ?? { value, description: '' },
    );
    return [id, { ...catalogue, entries }] as const;
  });
  return { ...perfil.catalogues, ...(Object.fromEntries(edited) as Partial<Record<CatalogueId, never>>) };
}

/** Rows without a date are left out; anything but «Baja» adds. */
export function institutionCalendar(table: RawTable | undefined): Calendar {
  const altas: { fecha: number; motivo: string }[] = [];
  const bajas: { fecha: number; motivo: string }[] = [];
  for (const [fecha = '', motivo = '', tipo = ''] of registerRows(diasInhabilesRegister, table)) {
    if (isBlank(fecha)) continue;
    const reading = parseDate(fecha);
    if (reading.kind !== 'date') continue;
    const day = { fecha: reading.date, motivo: cellText(motivo) || 'día inhábil de la institución' };
    if (/^baja$/i.test(cellText(tipo))) bajas.push(day);
    else altas.push(day);
  }
  return createCalendar({ altas, bajas });
}

/** The rows of a register in the order it declares its columns, wherever people have moved them. */
export function registerRows(
  register: Register,
  table: RawTable | undefined,
): readonly (readonly CellValue[])[] {
  if (!table) return [];
  const places = register.columns.map(({ heading }) =>
    table.headings.findIndex((found) => sameHeading(cellText(found), heading)),
  );
  return table.body.map((row) => places.map((place) => row[place] ?? ''));
}
