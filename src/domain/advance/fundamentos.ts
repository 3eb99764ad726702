import { impedimentos, isSolventado, type RequisitoJuzgado } from '../cierre/requisitos';
import type { NormId } from '../formats/format';
import { byNorm, ownCriterion, type Fundamento } from '../norms';
import type { Parametros } from './parametros';
import type { Semaforo } from './semaforo';

/**
 * On what each state rests: PUE-M art. 14 names three, and only to whom it obliges; what closes an ASM, on the norm of
 * the perfil that asks for it; the others are the program's.
 * @param cierre what that norm asks of this ASM, as answered
 */
export function fundamentoOf(
  etiqueta: Semaforo,
  norm: NormId,
  parametros: Parametros,
  cierre: readonly RequisitoJuzgado[] = [],
): Fundamento {
  const closing = closingRequisito(etiqueta, cierre);
  if (closing?.requisito.fundamento.norm === norm) return byNorm(closing.requisito.fundamento);
  const ofNorm = norm === 'PUE-M' && BY_ART_14.has(etiqueta);
  return ofNorm ? byNorm({ norm: 'PUE-M', article: 'art. 14' }) : ownCriterion(WORDS[etiqueta](parametros));
}

/** The requisite by which the norm itself says that the ASM is closed, or that it is not. */
function closingRequisito(
  etiqueta: Semaforo,
  cierre: readonly RequisitoJuzgado[],
): RequisitoJuzgado | undefined {
  if (etiqueta === 'Concluido sin evidencia') return impedimentos(cierre)[0];
  const isClosed = etiqueta === 'Atendido' || etiqueta === 'Atendido fuera de plazo';
  return isClosed && isSolventado(cierre) ? cierre[0] : undefined;
}

const BY_ART_14: ReadonlySet<Semaforo> = new Set([
  'Atendido',
  'No atendido',
  'No aplica',
  'Concluido sin evidencia',
]);

const WORDS: Readonly<Record<Semaforo, (parametros: Parametros) => string>> = {
  'No aplica': () => 'Lo que se valoró como «No Aplica» no se mide.',
  Atendido: () => 'Todas sus acciones al 100 %, con evidencia entregada y a tiempo.',
  'Atendido fuera de plazo': () => 'Al 100 % y con evidencia entregada después de su término.',
  'Concluido sin evidencia': () => 'Sin evidencia entregada, el 100 % no está demostrado.',
  'No atendido': () => 'Así se valoró.',
  'En rezago': ({ rezagoProgramado, rezagoPuntos }) =>
    rezagoProgramado
      ? `Término vencido con menos de 100 %, o más de ${rezagoPuntos} puntos abajo de lo programado (Parámetros).`
      : 'Término vencido con menos de 100 % o sin porcentaje; basta una acción.',
  'Sin información': () => 'Una celda vacía no es cero.',
  'En riesgo': ({ riesgoDias, riesgoAvance, riesgoPuntos }) =>
    `Faltan ${riesgoDias} días o menos con menos de ${riesgoAvance} %, o está más de ${riesgoPuntos} puntos abajo de lo programado (Parámetros).`,
  'En tiempo': () => 'Ni vencido, ni por vencer, ni abajo de lo programado.',
};
