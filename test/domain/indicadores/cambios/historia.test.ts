import type { RowValues } from '../../../../src/domain/changes';
import { historiaDe } from '../../../../src/domain/indicadores/cambios/historia';
import { bookOf, FICHA, MAY, rowsOf } from './changedBook';

describe('the history of an indicator', () => {
  const approved = (values: RowValues) => ({
    ...rowsOf({})[0],
    resolucion: 'Aprobada',
    fechaResolucion: MAY,
    ...values,
  });
  const book = bookOf(
    [{ ...FICHA, metaAnual: 70 }],
    [
      approved({
        folio: '2026-002',
        campo: 'Meta anual',
        valorActual: 80,
        valorSolicitado: 70,
        vigenteDesde: '2026-T4',
      }),
      approved({ campo: 'Meta anual', valorActual: 90, valorSolicitado: 80, vigenteDesde: '2026-T2' }),
      {
        ...rowsOf({})[0],
        folio: '2026-003',
        resolucion: 'Rechazada',
        motivoResolucion: 'No consta.',
        fechaResolucion: MAY,
      },
    ],
  );

  it('tells each value, from when to when and by which request', () => {
    expect(historiaDe(book, 'sp-01').valores).toEqual([
      { campo: 'Meta anual', valor: '90', desde: null, hasta: '2026-T1', folio: '' },
      { campo: 'Meta anual', valor: '80', desde: '2026-T2', hasta: '2026-T3', folio: '2026-001' },
      { campo: 'Meta anual', valor: '70', desde: '2026-T4', hasta: null, folio: '2026-002' },
    ]);
  });

  it('is told in sentences, those that were rejected too', () => {
    const [, , rejected] = historiaDe(book, 'SP-01').eventos;
    const [first] = historiaDe(book, 'SP-01').eventos;
    expect(first?.frase).toBe(
      'Solicitud 2026-002 del 20/05/2026, oficio SP/10/2026: «Meta anual» pasó de 80 a 70. Causal: Meta c) Faltan recursos financieros. Documento: Oficio SFA/77/2026. Se aprobó el 20/05/2026 y rige desde el cuarto trimestre 2026.',
    );
    expect(rejected?.frase).toContain('se pidió que pasara de 85 a 80.');
    expect(rejected?.frase).toContain('Se rechazó el 20/05/2026. Motivo: No consta.');
  });

  it('of an unknown indicator is empty', () => {
    expect(historiaDe(book, 'X-9')).toEqual({ clave: 'X-9', nombre: '', eventos: [], valores: [] });
  });

  it('leaves out a value that was replaced before its first period', () => {
    const rows = [
      approved({ campo: 'Meta anual', valorActual: 90, valorSolicitado: 80, vigenteDesde: '2026-T2' }),
      approved({
        folio: '2026-002',
        campo: 'Meta anual',
        valorActual: 80,
        valorSolicitado: 70,
        vigenteDesde: '2026-T2',
      }),
    ];
    const values = historiaDe(bookOf([FICHA], rows), 'SP-01').valores.map(({ valor }) => valor);
    expect(values).toEqual(['90', '70']);
  });
});
