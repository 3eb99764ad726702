/** The pages of the documents that an office signs, made from the demonstration's workbooks and printed by LibreOffice. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTerminal } from '../cli/terminal.ts';
import { fromIso } from '../src/domain/dates/dateSerial.ts';
import { pdfPages, printInLibreOffice } from '../test/judges/index.ts';

/** The day of the documents: with the clock's, each run would make other pictures. */
const FECHA = '2026-04-24';

/**
 * Each document once, from the first workbook that it can be made from, and each of its pages as «id-1.png».
 *
 * @param {readonly string[]} workbooks paths of the demonstration's workbooks
 * @param {string} folder where the pictures go; what it had is removed
 * @param {string} scratch a folder to work in
 * @param {(pdf: string, page: number) => Uint8Array} pageImage
 */
export async function renderDocuments(workbooks, folder, scratch, pageImage) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const made = await makeDocuments(workbooks, scratch);
  const pdfs = await printInLibreOffice(made.map(({ path }) => path));
  for (const [index, { id }] of made.entries()) {
    const file = join(scratch, `${id}.pdf`);
    writeFileSync(file, pdfs[index]);
    const pages = await pdfPages(pdfs[index]);
    pages.forEach((_, page) =>
      writeFileSync(join(folder, `${id}-${page + 1}.png`), pageImage(file, page + 1)),
    );
  }
}

async function makeDocuments(workbooks, scratch) {
  const made = new Map();
  for (const libro of [...workbooks, await internalEvaluation(workbooks, scratch)]) {
    const { documentos } = await asm('documento', '--libro', libro, '--fecha', FECHA);
    for (const { documento: id, impedimento } of documentos) {
      if (impedimento !== null || made.has(id)) continue;
      const path = join(scratch, `${id}.docx`);
      await asm('documento', '--libro', libro, '--tipo', id, '--fecha', FECHA, '--salida', path);
      made.set(id, path);
    }
  }
  return [...made].map(([id, path]) => ({ id, path }));
}

/** The Plan de Acción of the demonstration as that of an internal evaluation of a municipality: art. 13 is for those. */
async function internalEvaluation(workbooks, scratch) {
  const empty = join(scratch, 'interna-vacia.xlsx');
  const libro = join(scratch, 'interna.xlsx');
  const seguimiento = workbooks.find((path) => path.endsWith('seguimiento-e007.xlsx'));
  const evaluation = ['--programa', 'E007', '--evaluacion', 'interna', '--notificacion', '2026-04-20'];
  const format = ['--formato', 'anexo-a'];
  const institution = ['--perfil', 'puebla-municipio', '--institucion', 'Dependencia inventada'];
  await asm('crear', ...format, ...institution, ...evaluation, '--salida', empty);
  const rows = ['--datos', seguimiento, '--hoja', 'Anexo A'];
  await asm('importar', '--libro', empty, ...format, ...rows, '--salida', libro);
  return libro;
}

async function asm(...words) {
  let out = '';
  let errors = '';
  const code = await runTerminal([...words, '--json'], {
    today: fromIso(FECHA),
    out: (text) => (out += text),
    error: (text) => (errors += text),
    debug: false,
  });
  if (code !== 0) throw new Error(`${words.join(' ')}: ${errors}`);
  return JSON.parse(out);
}
