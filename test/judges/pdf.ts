import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PdfPage {
  readonly text: string;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** The pages of a PDF: their text as laid out, and their size. Needs poppler-utils. */
export async function pdfPages(pdf: Uint8Array): Promise<PdfPage[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pdf-'));
  try {
    const path = join(folder, 'book.pdf');
    await writeFile(path, pdf);
    const texts = (await run('pdftotext', ['-layout', path, '-'])).split('\f').slice(0, -1);
    const sizes = await run('pdfinfo', ['-f', '1', '-l', String(texts.length), path]);
    const found = [...sizes.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+) pts/gm)];
    return texts.map((text, index) => ({
      text,
      width: Number(found[index]?.[1] ?? NaN),
      height: Number(found[index]?.[2] ?? NaN),
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, (error, output) => {
      if (error === null) resolve(output);
      else reject(new Error(`${program} failed: ${error.message}`));
    });
  });
}
