/** What the page of a perfil says from its declaration: its formats, lists, rules, deadlines, closing and documents. */
import { modelos } from '../../src/domain/documentos/catalogo';
import { documentosDeTodos } from '../../src/domain/documentos/oferta';
import { allFormats } from '../../src/domain/formats';
import { columnsOf, type Column, type Format, type NormReference } from '../../src/domain/formats/format';
import { normTitle } from '../../src/domain/norms';
import type { Perfil } from '../../src/domain/perfiles';
import { rules } from '../../src/domain/validation/rules';
import { basisInWords } from './basis';
import { table } from './markdown';
import { plazosOf } from './plazosTable';
import { ruleNotes } from './ruleNotes';
import { fundamentoUnder } from './rulesTable';

/** Each part of the page by the name of its mark. */
export const PERFIL_PARTS: Readonly<Record<string, (perfil: Perfil) => string>> = {
  norma: ({ norm }) => `Su norma: ${normTitle(norm)}. Se cita ${norm}.`,
  formatos: formatsTable,
  columnas: columnTables,
  catalogos: cataloguesTable,
  reglas: ownRulesTable,
  plazos: plazosOf,
  cierre: cierreTable,
  modificaciones: modificacionesTable,
  documentos: documentosTable,
};

function formatsOf({ norm }: Perfil): readonly Format[] {
  return allFormats.filter((format) => format.norm === norm);
}

function formatsTable(perfil: Perfil): string {
  return table(
    ['Formato', 'Hoja', 'Para qué'],
    formatsOf(perfil).map(({ name, sheet, purpose, header }) => [
      `[${name}](../guia.md#${anchor(name)})`,
      sheet,
      purpose ?? header.titles.join(' · '),
    ]),
  );
}

/** As GitHub makes it from a heading. */
function anchor(name: string): string {
  return name.toLowerCase().replace(/\s/g, '-');
}

/** The official columns, and those at their right that this norm asks for. */
function columnTables(perfil: Perfil): string {
  return formatsOf(perfil)
    .map((format) => {
      const asked = format.auxiliary.filter(({ source }) => source?.norm === perfil.norm);
      const rows = [...format.official, ...asked].map((column) => [
        column.heading,
        format.auxiliary.includes(column) ? 'a la derecha' : 'oficial',
        column.help,
        sourceOf(column, perfil),
      ]);
      return `### ${format.name}\n\n${table(['Columna', 'Dónde', 'Qué se escribe', 'De dónde sale'], rows)}`;
    })
    .join('\n\n');
}

/** A column that the norm does not name is ours, whoever else names it. */
function sourceOf({ source }: Column, perfil: Perfil): string {
  return source?.norm === perfil.norm ? cited(source) : 'criterio propio';
}

/** Only the lists that its own formats use. */
function cataloguesTable(perfil: Perfil): string {
  const used = new Set(
    formatsOf(perfil)
      .flatMap(columnsOf)
      .flatMap(({ type }) => (type.kind === 'catalogue' ? [type.catalogue] : [])),
  );
  if (used.size === 0) return 'Las columnas de su formato no llevan listas.';
  return table(
    ['Lista', 'Valores', 'De dónde sale'],
    [...used].map((id) => {
      const { heading, entries, source } = perfil.catalogues[id];
      const values = entries.map(({ value }) => value).join(' · ');
      return [heading, values, source?.norm === perfil.norm ? cited(source) : 'criterio propio'];
    }),
  );
}

/** The rules that rest on its norm, and how many of the others rest on what. */
function ownRulesTable(perfil: Perfil): string {
  const judged = rules.map((rule) => {
    const note = ruleNotes.get(rule.id);
    if (!note) throw new Error(`docs/guide/ruleNotes.ts says nothing of the rule ${rule.id}`);
    return { rule, note, fundamento: fundamentoUnder(rule, note, perfil) };
  });
  const own = judged.filter(({ fundamento }) => fundamento?.tipo === 'norma');
  const count = (tipo: string): number => judged.filter(({ fundamento }) => fundamento?.tipo === tipo).length;
  const rest = `Otras ${count('formato')} descansan en el formato mismo y ${count('criterio propio')} son criterio propio. Cada una, con su porqué, en [las reglas de «Validar»](../guia.md#las-reglas-de-validar).`;
  if (own.length === 0) return `Ninguna regla de «Validar» descansa en su norma. ${rest}`;
  const cells = own.map(({ rule, note, fundamento }) => [
    `\`${rule.id}\``,
    rule.severidad,
    note.cuando,
    fundamento === null ? '' : basisInWords(fundamento),
  ]);
  return `${table(['Regla', 'Severidad', 'Cuándo', 'Fundamento'], cells)}\n\n${rest}`;
}

const UNANSWERED = { impide: 'no está solventado', espera: 'se dice que se espera' } as const;

function cierreTable({ cierre }: Perfil): string {
  if (!cierre) {
    return 'Su norma no agrega requisitos: con 100 % y la evidencia entregada, el ASM queda «Atendido».';
  }
  return table(
    ['Qué se pide', 'Qué se verifica', 'Respuesta que lo cumple', 'Mientras no se responde', 'Fundamento'],
    cierre.map(({ nombre, verificacion, cumple, sinRespuesta, fundamento }) => [
      nombre,
      verificacion,
      cumple,
      UNANSWERED[sinRespuesta],
      cited(fundamento),
    ]),
  );
}

function modificacionesTable({ modificaciones }: Perfil): string {
  if (!modificaciones) {
    return 'Su norma no dice cómo se modifica un compromiso: el término se [reprograma](reprogramar-un-termino.md) con el oficio que lo autoriza.';
  }
  return table(
    ['Se modifica con', 'Qué puede cambiar', '¿Espera resolución?', 'Fundamento'],
    modificaciones.map(({ nombre, columnas, seResuelve, fundamento }) => [
      nombre,
      columnas.map(columnName).join(' · '),
      seResuelve ? 'sí' : 'no: rige desde que se suscribe',
      cited(fundamento),
    ]),
  );
}

const COLUMN_NAMES: Readonly<Partial<Record<Column['key'], string>>> = {
  asm: 'el ASM',
  actividades: 'la actividad comprometida',
  termino: 'la fecha comprometida',
};

function columnName(key: Column['key']): string {
  const name = COLUMN_NAMES[key];
  if (name === undefined) throw new Error(`docs/guide/perfilTables.ts does not name the column ${key}`);
  return name;
}

/** Those of its norm, then those of any institution with their format. */
function documentosTable(perfil: Perfil): string {
  const own = perfil.documentos ?? [];
  const shared = documentosDeTodos.filter(({ id }) => own.every((each) => each.id !== id));
  return table(
    ['Documento', 'Para qué', 'Sale del formato', 'Fundamento'],
    [...own, ...shared].map(({ id, source }) => {
      const modelo = modelos.find((each) => each.id === id);
      if (!modelo) throw new Error(`Nobody makes the document ${id}`);
      const format = allFormats.find((each) => each.id === modelo.formato);
      const basis = source?.norm === perfil.norm ? cited(source) : 'criterio propio';
      return [modelo.nombre, modelo.proposito, format?.name ?? modelo.formato, basis];
    }),
  );
}

function cited({ norm, article }: NormReference): string {
  return `${norm} ${article}`;
}
