import type { PlazoDeAgenda } from '../calendar/agenda';
import type { Cuenta } from '../calendar/cuenta';
import { formatDate } from '../dates/formatDate';
import { counted, inFigures } from './counted';

/** «faltan 3 días hábiles», «vence hoy», «venció hace 2 días hábiles»: follows the date. */
export function cuentaRegresiva(cuenta: Cuenta): string {
  switch (cuenta.kind) {
    case 'faltan':
      return `${cuenta.diasHabiles === 1 ? 'falta' : 'faltan'} ${habiles(cuenta.diasHabiles)}`;
    case 'hoy':
      return 'vence hoy';
    case 'sinHabiles':
      return cuenta.hoyEsHabil ? 'hoy es el último día hábil' : 'ya no quedan días hábiles';
    case 'vencido':
      return cuenta.diasHabiles === 0 ? 'acaba de vencer' : `venció hace ${habiles(cuenta.diasHabiles)}`;
  }
}

function habiles(days: number): string {
  return counted(days, 'día hábil', 'días hábiles');
}

function asmName({ clave, numero }: { readonly clave: string; readonly numero: string }): string {
  if (clave !== '') return `ASM ${clave}`;
  return numero === '' ? 'ASM' : `ASM número ${numero}`;
}

/** As much of a long text as names it. */
const CLIPPED = 240;

function clipped(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= CLIPPED ? line : `${line.slice(0, CLIPPED).trimEnd()}…`;
}

export const plazoTexts = {
  cifrasDe: (month: string) => `cifras de ${month}`,
  cumplimiento: 'Cumplimiento de los ASM de la evaluación',
  capturado: 'Es el plazo de cumplimiento capturado en la hoja Evaluaciones.',
  columnaPlazo: 'Formato Evaluaciones, columna «Plazo de cumplimiento»',
  capturadoInhabil: (reason: string) => `Ese día es inhábil: ${reason}.`,
  comprometidos: 'Es la fecha de término que se comprometió para cada uno.',
  terminos: (clave: string, count: number) =>
    count === 1 ? `Término del ASM${clave === '' ? '' : ` ${clave}`}` : `Término de ${inFigures(count)} ASM`,
  deLaEvaluacion: (clave: string, programa: string) =>
    programa === '' || programa === clave
      ? `De la evaluación ${clave}.`
      : `De la evaluación ${clave} (${programa}).`,
  terminoDe: (asm: { readonly clave: string; readonly numero: string }) => `Término del ${asmName(asm)}`,
  /** What the ASM says and what was promised for that day. */
  compromete: (
    asm: { readonly clave: string; readonly numero: string; readonly texto: string },
    acciones: readonly string[],
  ) => {
    const promised = acciones
      .map((accion) => clipped(accion).replace(/[.;,]+$/, ''))
      .filter((accion) => accion !== '');
    return [
      `Es la fecha de término comprometida para el ${asmName(asm)}${asm.texto === '' ? '' : ` («${clipped(asm.texto)}»)`}.`,
      promised.length === 0 ? '' : `Compromete: ${promised.join('; ').replace(/(?<!…)$/, '.')}`,
    ]
      .filter(Boolean)
      .join(' ');
  },
  reprogramado: (original: string) => `Se reprogramó: el término original era el ${original}.`,
  inhabil: (porQue: string, anterior: string) =>
    `${porQue}; la fecha comprometida no se mueve, el hábil anterior es el ${anterior}.`,
  /** Of a perfil whose norm counts no days. */
  sinPlazos: (perfil: string) =>
    `La norma del perfil «${perfil}» no cuenta plazos en días: lo que vence es el Término de cada ASM y el plazo que se capture en Evaluaciones.`,
  pidaElLibro: 'Para verlos, agregue «--libro L.xlsx».',
  sinNotificacion:
    'La norma de este perfil no señala plazos que cuenten desde una notificación. Pídalos con «--anio AAAA».',
  nadaEnElAnio: (year: number) => `Nada vence en ${year}.`,
  cumplido: 'Cumplido',
  calendario: (quien: string, year: number | null) =>
    `Plazos${year === null ? '' : ` ${year}`}${quien === '' ? '' : ` · ${quien}`}`,
  fundamento: (cita: string) => `Fundamento: ${cita}`,
  sePasoAlHabil: (fecha: string) =>
    `La norma señala el ${fecha}, que es inhábil: se anota el día hábil anterior, que es el que obliga.`,
  categoria: 'Seguimiento ASM',
  recordatorio: (resumen: string) => `Se acerca: ${resumen}`,
  vencidos: (clave: string, count: number) =>
    count === 1
      ? `ASM${clave === '' ? '' : ` ${clave}`} con el Término vencido`
      : `${inFigures(count)} ASM con el Término vencido`,
} as const;

/** One deadline per line, to paste in a letter or a message: the day that obliges, what is due and why. */
export function plazosText(plazos: readonly PlazoDeAgenda[]): string {
  return plazos
    .map(({ limite, titulo, de, motivo, fundamento, cumplido }) => {
      const what = de === '' ? titulo : `${titulo} · ${de}`;
      const met = cumplido ? ` (${plazoTexts.cumplido.toLowerCase()})` : '';
      return `${formatDate(limite, 'corta')} · ${what}${met}\n${motivo} ${plazoTexts.fundamento(fundamento.cita)}`;
    })
    .join('\n\n');
}
