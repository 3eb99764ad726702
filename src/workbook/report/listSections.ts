/** The sections of the report that are lists and notes, each laid out from the row where it starts. */
import type { CellValue } from '../../domain/cell';
import type { ReportModel } from '../../domain/report/reportModel';
import { INICIO_NAMES } from '../sheets/inicioNames';
import type { Block, Section } from './block';
import { REPORT_WIDTH } from './columns';
import { inFigures } from '../../domain/messages/counted';

/** Who owes what, the longest overdue first. */
export function rezagoSection(row: number, { enRezago }: ReportModel): Section {
  const title: Block = {
    row,
    column: 0,
    rows: [
      [enRezago.length === 0 ? 'En rezago: ningún ASM' : `En rezago: ${inFigures(enRezago.length)} ASM`],
    ],
    span: REPORT_WIDTH,
    style: 'section',
  };
  if (enRezago.length === 0) return { blocks: [title], nextRow: row + 2 };
  const top = row + 2;
  const column = (start: number, style: Block['style'], rows: readonly (readonly CellValue[])[]): Block => ({
    row: top,
    column: start,
    rows,
    style,
    atTop: true,
  });
  return {
    blocks: [
      title,
      {
        row: row + 1,
        column: 0,
        rows: [
          [
            'Clave',
            'Núm.',
            'Programa',
            'ASM',
            'Días vencido',
            'Real',
            'Responsable',
            'Término original',
            'Término',
          ],
        ],
        style: 'head',
      },
      { row: row + 1, column: 9, rows: [['Qué falta']], span: 3, style: 'head' },
      { row: row + 1, column: 12, rows: [['Motivo']], span: 2, style: 'head' },
      column(
        0,
        'centred',
        enRezago.map((line) => [line.clave, line.numero]),
      ),
      column(
        2,
        'text',
        enRezago.map((line) => [line.programa, line.texto]),
      ),
      column(
        4,
        'count',
        enRezago.map((line) => [line.diasVencido]),
      ),
      column(
        5,
        'percent',
        enRezago.map((line) => [line.real ?? '']),
      ),
      column(
        6,
        'text',
        enRezago.map((line) => [line.responsable]),
      ),
      column(
        7,
        'date',
        enRezago.map((line) => [line.terminoOriginal ?? '', line.termino ?? '']),
      ),
      {
        ...column(
          9,
          'text',
          enRezago.map((line) => [line.falta.join('. ')]),
        ),
        span: 3,
      },
      {
        ...column(
          12,
          'text',
          enRezago.map((line) => [line.motivo]),
        ),
        span: 2,
      },
    ],
    nextRow: top + enRezago.length + 1,
  };
}

/** Both dates of every action whose Término was changed. */
export function reprogrammedSection(row: number, { reprogramados }: ReportModel): Section {
  if (reprogramados.length === 0) return { blocks: [], nextRow: row };
  const top = row + 2;
  return {
    blocks: [
      { row, column: 0, rows: [['Términos reprogramados']], span: REPORT_WIDTH, style: 'section' },
      {
        row: row + 1,
        column: 0,
        rows: [
          [
            'Clave',
            'Acción',
            'Programa',
            'Acción comprometida',
            'Días',
            '',
            'Responsable',
            'Término original',
            'Término vigente',
          ],
        ],
        style: 'head',
      },
      {
        row: top,
        column: 0,
        rows: reprogramados.map((one) => [one.clave, one.accion]),
        style: 'centred',
        atTop: true,
      },
      { row: top, column: 2, rows: reprogramados.map((one) => [one.programa, one.texto]), style: 'text' },
      {
        row: top,
        column: 4,
        rows: reprogramados.map((one) => [one.dias ?? '']),
        style: 'count',
        atTop: true,
      },
      { row: top, column: 6, rows: reprogramados.map((one) => [one.responsable]), style: 'text' },
      {
        row: top,
        column: 7,
        rows: reprogramados.map((one) => [one.terminoOriginal, one.termino ?? '']),
        style: 'date',
        atTop: true,
      },
    ],
    nextRow: top + reprogramados.length + 1,
  };
}

const NOTE_CHARACTERS = 120;
const LINE_HEIGHT = 14;

/** What limits the figures, beside what they mean. */
export function qualitySection(row: number, report: ReportModel): Section {
  const { observaciones, faltantes } = report.calidad;
  const lines: readonly (readonly [string, number])[] = [
    ['Errores de la validación', observaciones.errores],
    ['Avisos', observaciones.avisos],
    ['Notas', observaciones.notas],
    ...faltantes.map(({ que, asm }) => [`ASM: ${que.charAt(0).toLowerCase()}${que.slice(1)}`, asm] as const),
  ];
  const notes = [report.aceptacion.frase, ...report.notas].filter((note) => note !== '');
  return {
    blocks: [
      { row, column: 0, rows: [['Calidad de los datos']], span: 5, style: 'section' },
      { row, column: 6, rows: [['Notas']], span: 8, style: 'section' },
      ...lines.map(([label], index): Block => ({
        row: row + 1 + index,
        column: 0,
        rows: [[label]],
        span: 4,
        style: 'label',
      })),
      { row: row + 1, column: 4, rows: lines.map(([, count]) => [count]), style: 'count' },
      ...notes.map((note, index): Block => ({
        row: row + 1 + index,
        column: 6,
        rows: [[note]],
        span: 8,
        style: 'note',
        height: LINE_HEIGHT * Math.ceil(note.length / NOTE_CHARACTERS) + 3,
      })),
    ],
    nextRow: row + 2 + Math.max(lines.length, notes.length),
  };
}

/** Lines for those who sign; their names are the user's to write in Inicio, and survive a new report. */
export function signatureSection(row: number, named: boolean): Section {
  const signers = [
    ['Elaboró', INICIO_NAMES.elaboro, 0],
    ['Revisó', INICIO_NAMES.reviso, 5],
    ['Autorizó', INICIO_NAMES.autorizo, 10],
  ] as const;
  return {
    blocks: signers.map(([signer, name, column]): Block => {
      const blank = `${signer} (nombre, cargo y firma)`;
      return {
        row: row + 2,
        column,
        rows: [[named ? `=IF(${name}="","${blank}","${signer}: "&${name})` : blank]],
        formulas: named,
        span: 4,
        style: 'signature',
        height: 30,
      };
    }),
    nextRow: row + 4,
  };
}
