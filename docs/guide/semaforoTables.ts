import { parametrosDefaults } from '../../src/domain/advance/parametros';
import { parametrosRows } from '../../src/domain/advance/parametrosRows';
import { SEMAFOROS, type Semaforo } from '../../src/domain/advance/semaforo';
import { table } from './markdown';

const { riesgoPuntos, riesgoDias, riesgoAvance, rezagoPuntos } = parametrosDefaults;

const CUANDO: Readonly<Record<Semaforo, string>> = {
  'No aplica': 'Su valoración es «No Aplica».',
  Atendido: 'Todas sus acciones tienen 100 % y evidencia entregada, ninguna después de su término.',
  'Atendido fuera de plazo': 'Lo mismo, con alguna evidencia entregada después de su término.',
  'Concluido sin evidencia': 'Todas sus acciones tienen 100 % y a alguna le falta la evidencia entregada.',
  'No atendido': 'Su valoración es «No atendido».',
  'En rezago': `Alguna acción pasó de su término con menos de 100 % o sin porcentaje; o, si la institución lo activa, el avance está más de ${rezagoPuntos} puntos abajo de lo programado.`,
  'Sin información': 'Ninguna acción tiene porcentaje.',
  'En riesgo': `El avance está más de ${riesgoPuntos} puntos abajo de lo programado, o a alguna acción le faltan ${riesgoDias} días naturales o menos y no llega a ${riesgoAvance} %.`,
  'En tiempo': 'Nada de lo anterior.',
};

/** The states in the order in which they are asked. */
export function semaforoTable(): string {
  return table(
    ['', 'Semáforo', 'Cuándo'],
    SEMAFOROS.map((etiqueta, index) => [String(index + 1), `**${etiqueta}**`, CUANDO[etiqueta]]),
  );
}

export function parametrosTable(): string {
  return table(
    ['Parámetro', 'Al instalar', 'Unidad', 'Para qué sirve'],
    parametrosRows(['asm', 'indicadores']).map((row) => row.slice(0, 4).map(String)),
  );
}
