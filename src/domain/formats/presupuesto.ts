import { auxiliary } from './auxiliaryColumns';
import type { Column, ColumnKey, Format } from './format';

const amount = (key: ColumnKey, heading: string, help: string): Column => ({
  key,
  heading,
  aliases: [`Presupuesto ${heading.toLowerCase()}`],
  type: { kind: 'amount' },
  required: 'never',
  width: 16,
  help,
});

/**
 * MTY 7.21–7.22: what the Dirección de Planeación Presupuestal sends each quarter. The norm gives no columns: these are
 * the accounting moments of expenditure of the Ley General de Contabilidad Gubernamental, art. 38.
 */
export const presupuesto: Format = {
  id: 'presupuesto',
  name: 'Presupuesto PbR',
  gender: 'm',
  sheet: 'Presupuesto',
  table: 'PresupuestoPbR',
  norm: 'MTY',
  header: {
    titles: ['Presupuesto de los programas, acumulado al cierre del trimestre'],
    lines: [{ caption: '', value: 'institucion' }],
  },
  official: [
    {
      key: 'programa',
      heading: 'Programa',
      aliases: ['Programa presupuestario', 'Pp', 'Programa / Fondo'],
      type: { kind: 'text' },
      required: 'always',
      width: 34,
      help: 'Como se escribe en las fichas técnicas.',
      source: { norm: 'MTY', article: '7.22' },
    },
    {
      key: 'trimestre',
      heading: 'Trimestre',
      aliases: ['Periodo'],
      type: { kind: 'key' },
      required: 'always',
      width: 11,
      help: 'Como 2026-T1: las cifras son las acumuladas del año al cierre de ese trimestre.',
      source: { norm: 'MTY', article: '7.22' },
    },
    amount('aprobado', 'Aprobado', 'Presupuesto aprobado del año.'),
    amount(
      'modificado',
      'Modificado',
      'Aprobado con sus ampliaciones y reducciones. Con él se mide el avance.',
    ),
    amount('comprometido', 'Comprometido', 'Comprometido al cierre del trimestre.'),
    amount('devengado', 'Devengado', 'Devengado al cierre del trimestre. Con él se mide el avance.'),
    amount('ejercido', 'Ejercido', 'Ejercido al cierre del trimestre.'),
    amount('pagado', 'Pagado', 'Pagado al cierre del trimestre.'),
  ],
  auxiliary: [auxiliary.validacion],
  rows: 'presupuesto',
  identity: ['programa', 'trimestre'],
};
