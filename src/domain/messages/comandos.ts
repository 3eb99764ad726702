import type { MonthClosePlan } from '../advance/monthClose';
import { formatDate } from '../dates/formatDate';
import { lastDayOf, nextPeriodo, periodoLabel } from '../dates/periodo';
import type { NextStep } from '../overview/nextStep';
import type { Periodo } from '../records';
import type { Validation } from '../validation/validate';
import { counted, inFigures } from './counted';
import { siguientePaso } from './pasos';
import type { Problem } from './problemas';

const list = new Intl.ListFormat('es-MX', { type: 'conjunction' });

/** What the ribbon's buttons say on their own; the rest is said by what stood in the way. */
export const comandos = {
  noCompletada: 'No se completó la acción',
  instalar: {
    title: 'Instalar formatos',
    accept: 'Instalar',
    nuevo:
      'Se crean las hojas de los formatos que elija y las que necesitan: evaluaciones, avance mensual, observaciones y catálogos. Excel no puede deshacerlo con Ctrl+Z.',
    agregado: (instalados: readonly string[]): string =>
      `Este libro ya tiene ${list.format(instalados)}, que no ${instalados.length === 1 ? 'cambia' : 'cambian'}. Se agregan las hojas del formato que elija. Excel no puede deshacerlo con Ctrl+Z.`,
  },
  validado: ({ filas, errores, avisos, notas }: Validation['resumen']) => {
    const revisadas = `Se ${filas === 1 ? 'revisó' : 'revisaron'} ${counted(filas, 'fila')}`;
    if (errores + avisos + notas === 0) {
      if (filas === 0) {
        return { title: 'Sin filas', paragraphs: ['Los formatos instalados no tienen filas que revisar.'] };
      }
      return { title: 'Sin observaciones', paragraphs: [`${revisadas} y no hay observaciones.`] };
    }
    const found = [
      ...(errores > 0 ? [counted(errores, 'error', 'errores')] : []),
      ...(avisos > 0 ? [counted(avisos, 'aviso')] : []),
      ...(notas > 0 ? [counted(notas, 'nota')] : []),
    ];
    return {
      title: counted(errores + avisos + notas, 'observación', 'observaciones'),
      paragraphs: [
        `${revisadas}: hay ${list.format(found)}.`,
        'Están en la hoja que quedó al frente, cada una con su celda, su porqué y qué hacer.',
      ],
    };
  },
  cerrarMes: {
    accept: 'Cerrar mes',
    pregunta: (plan: MonthClosePlan, paso: NextStep) => ({
      title: `¿Cerrar ${periodoLabel(plan.periodo)}?`,
      paragraphs: plan.change === 'replaced' ? closedAgain(plan) : closedFirst(plan, paso),
      figures: [
        ['Mes', periodoLabel(plan.periodo)] as const,
        ['Fecha de corte', formatDate(plan.corte, 'corta')] as const,
        ['ASM', String(plan.asm.length)] as const,
        ['Acciones', String(plan.rows.length)] as const,
        ...(paso.kind === 'closeMonth'
          ? [
              [
                'Sin captura del mes',
                `${inFigures(paso.sinCaptura)} de ${counted(paso.abiertos, 'ASM abierto', 'ASM abiertos')}`,
              ] as const,
            ]
          : []),
      ],
    }),
    /** The follow-up still lacks something that comes before. */
    falta: (paso: NextStep): Problem => ({
      codigo: 'mes-sin-cerrar',
      mensaje: `Todavía no hay un mes que cerrar. ${siguientePaso(paso)}`,
    }),
    alDia: (ultimo: Periodo): Problem => {
      const next = nextPeriodo(ultimo);
      return {
        codigo: 'mes-al-dia',
        mensaje: `No hay un mes pendiente de cerrar: ${periodoLabel(ultimo)} ya está cerrado y nada ha cambiado desde entonces. El siguiente, ${periodoLabel(next)}, se cierra a partir del ${formatDate(lastDayOf(next), 'larga')}, su último día.`,
      };
    },
  },
  informe: {
    title: '¿Hacer de nuevo el informe?',
    accept: 'Reemplazar',
    reemplaza: (hoja: string, fecha: number): string =>
      `La hoja «${hoja}» se borra y se hace otra vez con fecha de corte ${formatDate(fecha, 'larga')}. Lo que haya escrito en ella se pierde.`,
    conservar:
      'Excel no puede deshacerlo con Ctrl+Z. Si quiere conservar el informe anterior, cancele y cámbiele el nombre a su hoja.',
  },
} as const;

function closedFirst({ periodo, corte }: MonthClosePlan, paso: NextStep): readonly string[] {
  const open = paso.kind === 'closeMonth' && !paso.ended;
  return [
    ...(open
      ? [
          `${capitalised(periodoLabel(periodo))} todavía no termina. Se cerraría con lo capturado hasta hoy y con corte al ${formatDate(corte, 'larga')}.`,
        ]
      : []),
    'En la hoja «Avance mensual» queda registrada cada acción tal como está hoy. Si después cierra el mes de nuevo, lo que cambie se anota en la hoja «Cambios».',
  ];
}

function closedAgain({ periodo, changes }: MonthClosePlan): readonly string[] {
  const actions = new Set(changes.map(({ claveAsm, accion }) => `${claveAsm}\u0000${accion}`)).size;
  return [
    `${capitalised(periodoLabel(periodo))} ya está cerrado. Desde entonces ${changes.length === 1 ? 'cambió' : 'cambiaron'} ${counted(changes.length, 'dato')} de ${counted(actions, 'acción', 'acciones')}.`,
    'Al cerrarlo de nuevo, «Avance mensual» dirá lo de hoy y lo que decía antes queda en la hoja «Cambios».',
  ];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
