/** What puts a prórroga or an Adendum on record, with the sheet to install and without. */
import { modifyCommitment, type ModifyRequest } from '../../src/workbook/modifyCommitment';
import { serial } from '../support/anexoIReal';
import { gemHost } from '../workbook/cierreBook';
import { FECHA } from '../workbook/seguimientoBook';
import { after, type WritingVerb } from './writingVerb';

const adendum = (valor: string): ModifyRequest => ({
  kind: 'new',
  clave: 'E007-001',
  accion: 1,
  tipo: 'adendum',
  columna: 'Actividad comprometida',
  valor,
  documento: 'Adendum 1',
  fechaDocumento: serial(2026, 1, 12),
  motivo: 'Se precisó el alcance',
  fecha: FECHA,
});
const modify = (request: ModifyRequest) => (context: Excel.RequestContext) =>
  modifyCommitment(context, request);

export const modificationVerbs: readonly WritingVerb[] = [
  { name: 'registrar un adendum', book: gemHost, verb: modify(adendum('Otra actividad')) },
  {
    name: 'registrar otro adendum',
    book: after(gemHost, modify(adendum('Otra actividad'))),
    verb: modify(adendum('Una tercera')),
  },
];
