import { openDesk } from './desk';
import { column, entries, entry } from './entries';

const desk = openDesk();
afterAll(() => desk.clear());

const plazos2023 = async () =>
  entries(await desk.json(['plazos', '--anio', '2023', '--perfil', 'monterrey']), 'plazos').map(entry);

describe('plazos of the perfil monterrey', () => {
  it('have the ids that the procedure gives', async () => {
    const document = await desk.json(['plazos', '--anio', '2026', '--perfil', 'monterrey']);
    expect([...new Set(column(document, 'plazos', 'id'))].sort()).toEqual([
      'captura',
      'entrega-enlace',
      'entrega-prorroga-a',
      'envio-tablas',
      'informacion-presupuestal',
      'matriz',
      'plan-acciones',
      'solicitud-prorroga-a',
      'solicitud-prorroga-b',
    ]);
  });

  it('say of 6 February 2023 that it is not worked, and when it falls due', async () => {
    const found = (await plazos2023()).find(
      ({ id, periodo }) => id === 'entrega-enlace' && periodo === '2023-02',
    );
    expect(found).toMatchObject({ fecha: '2023-02-06', habilAnterior: '2023-02-03' });
    expect(Object.keys(found ?? {})).toEqual([
      'id',
      'periodo',
      'fecha',
      'habilAnterior',
      'motivo',
      'fundamento',
    ]);
    expect(found?.['motivo']).toMatch(
      /^El 6 de febrero de 2023 es primer lunes de febrero, inhábil; vence el viernes 3\. .*Calendario supuesto: LFT 74; capture el acuerdo de su institución\.$/,
    );
    const { tipo, cita } = entry(found?.['fundamento']);
    expect([tipo, cita]).toEqual(['norma', expect.stringContaining('MTY 7.11')]);
  });

  it('are told to people with the day that is the last to comply', async () => {
    const { out } = await desk.run('plazos', '--anio', '2023', '--perfil', 'monterrey');
    expect(out).toContain('2023-02-03 · entrega-enlace · El 6 de febrero de 2023');
    expect(out).toContain('2023-02-08 · entrega-prorroga-a');
  });

  it('start with no notification, and the terminal says what to ask for', async () => {
    const { code, out } = await desk.run('plazos', '--notificacion', '2026-01-15', '--perfil', 'monterrey');
    expect(code).toBe(0);
    expect(out).toContain('no señala plazos que cuenten desde una notificación');
  });
});
