import { counted, inFigures } from '../../domain/messages/counted';
import type { Severidad } from '../../domain/validation/rule';

const list = new Intl.ListFormat('es-MX', { type: 'conjunction' });

const SEVERIDADES: Readonly<Record<Severidad, readonly [one: string, many: string]>> = {
  error: ['error', 'errores'],
  aviso: ['aviso', 'avisos'],
  nota: ['nota', 'notas'],
};

export const texts = {
  purpose:
    'Revisa cada fila de los formatos con las reglas de su perfil. Dice dónde, qué y por qué, y propone correcciones; no cambia lo que usted escribió.',
  noFormats: 'El libro todavía no tiene un formato instalado: no hay filas que revisar.',
  goToFormats: 'Ir a Formatos',
  reviewOnly: 'Sólo revisar, sin escribir en el libro',
  reviewOnlyHelp:
    'Sin marcar, la hoja Observaciones se escribe de nuevo y cada fila lleva en «Validación» cuántas tiene.',
  validate: 'Validar',
  validateAgain: 'Validar de nuevo',
  validating: 'Validando…',
  cancel: 'Cancelar',
  progress: (done: number, total: number) => `Revisando ${inFigures(done)} de ${inFigures(total)} filas…`,
  validated: (filas: number, observaciones: number) =>
    `Se ${filas === 1 ? 'revisó' : 'revisaron'} ${counted(filas, 'fila')} y se ${observaciones === 1 ? 'escribió' : 'escribieron'} ${counted(observaciones, 'observación', 'observaciones')} en la hoja Observaciones.`,
  list: 'Observaciones',
  follows: (fecha: string) =>
    `Al ${fecha}. Esta lista sigue lo que se escribe en el libro; la hoja Observaciones conserva lo que había al validar.`,
  clean: 'No hay observaciones: las filas cumplen las reglas.',
  shown: (shown: number, total: number) =>
    shown === total
      ? counted(total, 'observación', 'observaciones')
      : `${inFigures(shown)} de ${counted(total, 'observación', 'observaciones')}`,
  noneShown: 'Ninguna observación cumple los filtros.',
  severidad: (severidad: Severidad, count: number) => {
    const [one, many] = SEVERIDADES[severidad];
    return `${inFigures(count)} ${count === 1 ? one : many}`;
  },
  severidadName: { error: 'Error', aviso: 'Aviso', nota: 'Nota' } satisfies Record<Severidad, string>,
  severities: 'Gravedad',
  filters: (active: number) => (active === 0 ? 'Filtros' : `Filtros (${active} en uso)`),
  clearFilters: 'Quitar filtros',
  groupBy: 'Agrupar por',
  groups: { fila: 'Fila', regla: 'Regla' },
  hoja: 'Hoja',
  regla: 'Regla',
  programa: 'Programa o fondo',
  text: 'Buscar texto',
  all: 'Todas',
  allProgramas: 'Todos',
  row: (hoja: string, fila: number, clave: string) =>
    `${hoja}, fila ${fila}${clave === '' ? '' : ` · ${clave}`}`,
  headings: (hoja: string) => `${hoja}, encabezados`,
  goTo: (celda: string) => `Ir a ${celda}`,
  goToLabel: (hoja: string, celda: string) => `Ir a ${celda} de ${hoja}`,
  going: 'Yendo a la celda…',
  blank: '(vacía)',
  basis: 'Fundamento',
  correct: 'Corregir',
  correctLabel: (hoja: string, celda: string) => `Corregir la celda ${celda} de ${hoja}`,
  correctAll: (count: number) =>
    `Corregir ${count === 1 ? 'la que se puede' : `las ${inFigures(count)} que se pueden`}…`,
  correctRule: (count: number) => `Corregir ${inFigures(count)}…`,
  correctRuleLabel: (count: number, regla: string) =>
    `Corregir ${counted(count, 'observación', 'observaciones')} de «${regla}»`,
  correcting: 'Corrigiendo…',
  preview: (cells: number) => `Corregir ${counted(cells, 'celda')}`,
  willChange: (cells: number, sheets: readonly string[]) =>
    `${cells === 1 ? 'Cambiará 1 celda' : `Cambiarán ${inFigures(cells)} celdas`} de ${sheets.length === 1 ? 'la hoja' : 'las hojas'} ${list.format(sheets.map((sheet) => `«${sheet}»`))}.`,
  kept: 'Lo que dice ahora cada celda quedará en la hoja Cambios, para consultarlo o devolverlo.',
  nothingToCorrect: 'Ya no hay nada que corregir de lo que eligió.',
  before: 'Dice',
  after: 'Dirá',
  corrected: (cells: number, gone: number) =>
    `Se ${cells === 1 ? 'corrigió 1 celda; lo que decía' : `corrigieron ${inFigures(cells)} celdas; lo que decían`} está en la hoja Cambios.${
      gone === 0
        ? ''
        : ` ${gone === 1 ? '1 observación ya no estaba como se mostró y no se tocó' : `${inFigures(gone)} observaciones ya no estaban como se mostraron y no se tocaron`}.`
    }`,
  strip: {
    name: 'La fila donde está',
    count: (count: number) =>
      count === 0 ? 'sin observaciones' : counted(count, 'observación', 'observaciones'),
    why: (etiqueta: string) => `Por qué está en «${etiqueta}»:`,
    advance: (real: string, programado: string) => `Real ${real} · Programado ${programado}`,
    noFigure: 'sin dato',
    see: 'Ver en Validar',
  },
} as const;
