import { hasEvidencia } from '../advance/situation';
import { isComplete } from '../advance/fraction';
import type { Asm } from '../records';

export interface ObservacionCounts {
  readonly errores: number;
  readonly avisos: number;
  readonly notas: number;
}

/** What limits what the report can say: how many ASM lack each thing. */
export interface DataQuality {
  readonly observaciones: ObservacionCounts;
  readonly faltantes: readonly { readonly que: string; readonly asm: number }[];
}

const LACKS: readonly (readonly [que: string, lacks: (asm: Asm) => boolean])[] = [
  ['Con alguna acción sin porcentaje de avance', lacksAvance],
  [
    'Con alguna acción sin fecha de término',
    ({ acciones }) => acciones.some(({ termino }) => termino === undefined),
  ],
  ['Con alguna acción al 100 % sin evidencia entregada', lacksEvidencia],
  ['Sin acciones', ({ acciones }) => acciones.length === 0],
  ['Sin responsable', ({ responsable }) => responsable.trim() === ''],
  ['Sin clasificación', ({ clasificacion = '' }) => clasificacion === ''],
  ['Sin prioridad', ({ prioridad = '' }) => prioridad === ''],
  ['Sin programa o fondo', ({ programa }) => programa.trim() === ''],
  ['Sin Clave ASM', ({ clave }) => clave === ''],
];

/** @param asm those in follow-up */
export function dataQuality(asm: readonly Asm[], observaciones: ObservacionCounts): DataQuality {
  return {
    observaciones,
    faltantes: LACKS.map(([que, lacks]) => ({ que, asm: asm.filter(lacks).length })),
  };
}

function lacksAvance({ acciones }: Asm): boolean {
  return acciones.some(({ avance }) => avance === undefined);
}

function lacksEvidencia({ acciones }: Asm): boolean {
  return acciones.some((accion) => isComplete(accion.avance) && !hasEvidencia(accion));
}
