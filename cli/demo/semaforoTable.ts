/** What the second act shows on the screen. */
import { SEMAFOROS_INDICADOR } from '../../src/domain/indicadores/records';
import type { Delivery } from './deliveries';
import type { Calculation, Receipt } from './readReports';

/** How many of each colour, and why each red one is red. */
export function semaforoLines({ indicadores, conteo }: Calculation): readonly string[] {
  const counts = SEMAFOROS_INDICADOR.filter((label) => conteo[label] > 0).map(
    (label) => `   ${label.padEnd(15)} ${String(conteo[label]).padStart(2)} ${'■'.repeat(conteo[label])}`,
  );
  const reds = indicadores
    .filter(({ semaforo }) => semaforo === 'En rezago')
    .map(({ clave, motivo }) => `   ${clave} en rezago: ${motivo.replace(/\s+/g, ' ')}`);
  return [...counts, ...reds];
}

/** Each file, what the sample did to it and how it was received. */
export function receiptLines(
  receipts: readonly Receipt[],
  deliveries: readonly Pick<Delivery, 'archivo' | 'says'>[],
): readonly string[] {
  return receipts.map(({ archivo, estado, observaciones }) => {
    const says = deliveries.find((each) => each.archivo === archivo)?.says ?? '';
    const why = estado === 'aceptado' ? '' : (observaciones[0]?.mensaje ?? '');
    return `   · ${archivo} (${says}): ${estado}.${why === '' ? '' : ` ${why}`}`;
  });
}
