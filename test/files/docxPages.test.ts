import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Documento } from '../../src/domain/documentos/documento';
import { writeDocx } from '../../src/files/docx/writeDocx';
import { describeWithDocuments, pdfPages, printInLibreOffice, type PdfPage } from '../judges';
import { serial } from '../support/anexoIReal';
import { sampleDocumento } from './docx/sampleDocumento';

jest.setTimeout(600_000);

async function printed(documento: Documento): Promise<readonly PdfPage[]> {
  const folder = mkdtempSync(join(tmpdir(), 'docx-'));
  try {
    const path = join(folder, 'documento.docx');
    writeFileSync(path, await writeDocx(documento, serial(2026, 11, 21)));
    const [pdf] = await printInLibreOffice([path]);
    return await pdfPages(pdf!);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describeWithDocuments('in LibreOffice, a document', () => {
  let pages: readonly PdfPage[];
  beforeAll(async () => {
    pages = await printed(sampleDocumento());
  });

  it('is printed on letter paper, lying down where it says so', () => {
    const sizes = pages.map(({ width, height }) => `${Math.round(width)}×${Math.round(height)}`);
    expect(new Set(sizes)).toStrictEqual(new Set(['612×792', '792×612']));
    expect(sizes[0]).toBe('612×792');
    expect(sizes.at(-1)).toBe('612×792');
  });

  it('has its letterhead, its foot and its number on every page', () => {
    pages.forEach(({ text }, index) => {
      expect(text).toContain('[Logotipo de la institución]');
      expect(text).toContain('Convenio E001 · Programa inventado');
      expect(text).toContain(`Página ${index + 1} de ${pages.length}`);
    });
  });

  it('repeats the headings of its table on each page that the table reaches', () => {
    const wide = pages.filter(({ width, height }) => width > height);
    expect(wide.length).toBeGreaterThan(1);
    for (const { text } of wide) expect(text).toContain('Encabezado');
  });

  it('begins each list again, with the marks of its kind', () => {
    const text = pages.map((page) => page.text).join('\n');
    expect(text).toMatch(/c\)\s+Tercer inciso/);
    expect(text).toMatch(/a\)\s+Vuelve a empezar/);
    expect(text).toMatch(/2\.\s+Dos/);
  });

  it('is signed under its last paragraph', () => {
    const last = pages.find(({ text }) => text.includes('Por la Secretaría'))!;
    expect(last.text).toContain('lo firman.');
    expect(last.text).toContain('Por el sujeto evaluado');
    expect(last.text).toContain('Titular inventada');
  });

  it('of five hundred recommendations is printed whole', async () => {
    const all = (await printed(sampleDocumento(500))).map(({ text }) => text).join('\n');
    expect(all).toContain('Dato 500.10');
    expect(all).toContain('Compromiso 500');
  });
});
