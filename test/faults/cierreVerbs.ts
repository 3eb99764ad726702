/** The verbs that close an ASM, each on the workbook in which it has most to write. */
import { recordAccionClave } from '../../src/workbook/recordAccionClave';
import { recordCierre } from '../../src/workbook/recordCierre';
import { serial } from '../support/anexoIReal';
import { ieemHost } from '../workbook/cierreBook';
import { FECHA } from '../workbook/seguimientoBook';
import { after, without, type WritingVerb } from './writingVerb';

export const cierreVerbs: readonly WritingVerb[] = [
  {
    name: 'responder un criterio de cierre, sin hoja de Cambios',
    book: after(ieemHost, without('Cambios')),
    verb: (context) =>
      recordCierre(context, {
        clave: 'E007-001',
        criterio: 'pertinencia',
        respuesta: 'Sí',
        evidencia: 'MIR 2026',
        fecha: FECHA,
      }),
  },
  {
    name: 'anotar una acción clave',
    book: ieemHost,
    verb: (context) =>
      recordAccionClave(context, {
        accion: '1.1',
        estado: 'Concluida',
        fechaAccion: serial(2026, 1, 12),
        documento: 'Acuerdo 1',
        fecha: FECHA,
      }),
  },
];
