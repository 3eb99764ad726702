/** How the closing stands, as programs read it: the JSON of the terminal. */
import { toIso } from '../dates/dateSerial';
import { byNorm } from '../norms';
import type { Asm } from '../records';
import type { Seguimiento } from '../seguimiento';
import { readAccionesClave, type AccionClave } from './accionesClave';
import { asmConRequisitos, estaSolventado, faltasDe } from './solventados';

/** ASM of which the norm asks something, and the checklist of its mechanism. */
export interface EstadoDelCierre {
  readonly asm: readonly Asm[];
  readonly acciones: readonly AccionClave[];
}

export function estadoDelCierre(seguimiento: Seguimiento): EstadoDelCierre {
  return { asm: asmConRequisitos(seguimiento), acciones: readAccionesClave(seguimiento) };
}

export function cierreJson({ asm, acciones }: EstadoDelCierre): object {
  return { asm: asm.map(asmJson), acciones: acciones.map(accionJson) };
}

function asmJson(asm: Asm): object {
  return {
    clave: asm.clave,
    numero: asm.numero,
    solventado: estaSolventado(asm),
    requisitos: (asm.cierre ?? []).map(({ requisito, estado, respuesta, evidencia }) => ({
      id: requisito.key,
      nombre: requisito.nombre,
      estado,
      respuesta,
      evidencia,
      fundamento: byNorm(requisito.fundamento),
    })),
    falta: faltasDe(asm),
  };
}

export function accionJson({ accion, nombre, fase, estado, fecha, documento }: AccionClave): object {
  return { accion, nombre, fase, estado, fecha: fecha === null ? null : toIso(fecha), documento };
}
