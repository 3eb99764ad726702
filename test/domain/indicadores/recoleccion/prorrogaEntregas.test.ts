import { plazosTrasProrroga } from '../../../../src/domain/indicadores/recoleccion/prorrogaEntregas';
import type { Entrega } from '../../../../src/domain/indicadores/records';
import { avisoEntrega } from '../../../../src/domain/messages/recepcion';
import { serial } from '../../../support/anexoIReal';
import { collection, entrega, prorroga } from './collected';

const VENCE = serial(2026, 4, 6);
const ACCEPTED = prorroga({ vence: serial(2026, 4, 8) });
const came = (day: number, values: Partial<Entrega> = {}) =>
  entrega({
    estado: 'validada',
    recibida: serial(2026, 4, day),
    vence: VENCE,
    enTiempo: false,
    observaciones: avisoEntrega.tardia(VENCE, '2026-03'),
    ...values,
  });

/** What each row says once the prórroga is accepted. */
function accepted(...entregas: readonly Entrega[]) {
  const plazoOf = plazosTrasProrroga(collection(entregas), collection(entregas, [ACCEPTED]), ACCEPTED);
  return entregas.map((each) => plazoOf(each));
}

describe('what a file’s row says of its day due once a prórroga is accepted', () => {
  test('that it came in time, by the prórroga', () => {
    expect(accepted(came(8))).toEqual([
      {
        vence: ACCEPTED.vence,
        enTiempo: true,
        observaciones: 'Llegó en tiempo: con la prórroga aceptada vence el 8 de abril de 2026.',
      },
    ]);
  });

  test('of one that came before the 6th, only the new day', () => {
    expect(accepted(came(6, { enTiempo: true, observaciones: 'Falta la fila.' }))).toEqual([
      { vence: ACCEPTED.vence, enTiempo: true, observaciones: 'Falta la fila.' },
    ]);
  });

  test('that one that came later still corrects one that now came in time', () => {
    expect(accepted(came(8), came(20))[1]).toEqual({
      vence: ACCEPTED.vence,
      enTiempo: false,
      observaciones: avisoEntrega.correccionTardia(serial(2026, 4, 8)),
    });
  });

  test('of a copy, nothing is added to what it says', () => {
    const copy = came(8, { estado: 'repetida', observaciones: 'Dice lo mismo.' });
    expect(accepted(copy)[0]).toMatchObject({ enTiempo: true, observaciones: 'Dice lo mismo.' });
  });

  test('nothing of a table that was sent, of a refused file, of another month or of another dependency', () => {
    expect(
      accepted(
        entrega({ enviada: serial(2026, 3, 31), vence: VENCE }),
        came(8, { estado: 'rechazada', vence: null }),
        came(8, { mes: '2026-02' }),
        came(8, { dependencia: 'Obras' }),
      ),
    ).toEqual([null, null, null, null]);
  });

  test('nothing while it does not move the day due', () => {
    const pending = { ...ACCEPTED, resolucion: 'pendiente', vence: null } as const;
    const file = came(8);
    expect(plazosTrasProrroga(collection([file]), collection([file], [pending]), pending)(file)).toBeNull();
  });
});
