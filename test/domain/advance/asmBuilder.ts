import { dateSerial, type DateSerial } from '../../../src/domain/dates/dateSerial';
import type { Accion, Asm, Evaluacion } from '../../../src/domain/records';

/** A day that exists, from `AAAA-MM-DD`. */
export function day(iso: string): DateSerial {
  const [year = 0, month = 0, dayOfMonth = 0] = iso.split('-').map(Number);
  const serial = dateSerial(year, month, dayOfMonth);
  if (serial === null) throw new Error(`no such day: ${iso}`);
  return serial;
}

export function accion(fields: Partial<Accion> = {}): Accion {
  return {
    claveAsm: 'E007-001',
    numero: 1,
    texto: 'Actualizar la MIR',
    evidenciaEntregada: '',
    observacion: '',
    ...fields,
  };
}

/** An ASM of these actions, numbered from 1, out of a format that asks whether it is accepted. */
export function asmOf(acciones: readonly Partial<Accion>[], fields: Partial<Asm> = {}): Asm {
  const clave = fields.clave ?? 'E007-001';
  return {
    clave,
    numero: '1',
    programa: 'E007',
    texto: 'Fortalecer la MIR',
    responsable: 'Secretaría de Educación Pública',
    aceptada: true,
    respuesta: fields.aceptada === false ? 'No' : 'Sí',
    observaciones: '',
    acciones: acciones.map((one, index) => accion({ claveAsm: clave, numero: index + 1, ...one })),
    ...fields,
  };
}

export function evaluacion(fields: Partial<Evaluacion> = {}): Evaluacion {
  return { clave: 'E007', programa: 'E007', ...fields };
}

/** A number but for what floating addition leaves at the end. */
export function near(expected: number): unknown {
  return expect.closeTo(expected, 10);
}
