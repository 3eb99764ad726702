import { emptyWorkbook } from '../../host/workbook/emptyWorkbook';
import { parseCsv } from './csv';
import { fetched, readBook, type OpenedBook } from './readBook';
import { TEXTS } from './texts';

interface Sample {
  readonly id: string;
  readonly title: string;
  open(): Promise<OpenedBook>;
}

export const SAMPLES: readonly Sample[] = [
  {
    id: 'anexo-i',
    title: 'Siete recomendaciones reales (Anexo I)',
    open: () => fetchBook('/samples/anexo-i.xlsx', 'seguimiento-e007.xlsx'),
  },
  { id: 'pasted', title: 'Libro vacío con la tabla pegada', open: pastedTable },
  {
    id: 'anexo-a',
    title: 'Anexo A',
    open: () => fetchBook('/samples/anexo-a.xlsx', 'seguimiento-anexo-a.xlsx'),
  },
  {
    id: 'indicadores',
    title: 'Indicadores inventados: marzo por recibir',
    open: async () => ({
      ...(await fetchBook('/samples/indicadores.xlsx', 'indicadores.xlsx')),
      companions: { title: TEXTS.deliveries, url: '/samples/entregas-2026-03.zip' },
    }),
  },
  {
    id: 'convenio-gem',
    title: 'Convenio del Estado de México: cinco compromisos reales',
    open: () => fetchBook('/samples/convenio-gem.xlsx', 'convenio-gem.xlsx'),
  },
  {
    id: 'convenio-ieem',
    title: 'Convenio IEEM de un instituto inventado',
    open: () => fetchBook('/samples/convenio-ieem.xlsx', 'convenio-ieem.xlsx'),
  },
];

/** The workbook given when the workbench was started, or the first sample. */
export async function firstBook(): Promise<OpenedBook> {
  const given = await fetch('/given-book');
  if (given.status !== 200) return openSample('anexo-i');
  const name = decodeURIComponent(given.headers.get('x-name') ?? '');
  return readBook(name, await given.arrayBuffer());
}

export function emptyBook(): OpenedBook {
  return { name: TEXTS.emptyName, workbook: emptyWorkbook() };
}

export function openSample(id: string): Promise<OpenedBook> {
  const sample = SAMPLES.find((one) => one.id === id);
  if (sample === undefined) throw new Error(id);
  return sample.open();
}

async function fetchBook(url: string, name: string): Promise<OpenedBook> {
  const answer = await fetched(url);
  return readBook(name, await answer.arrayBuffer());
}

async function pastedTable(): Promise<OpenedBook> {
  const answer = await fetched('/samples/anexo_I_puebla_dit_2025.csv');
  const workbook = emptyWorkbook();
  return { name: TEXTS.pastedName, workbook, paste: parseCsv(await answer.text()) };
}
