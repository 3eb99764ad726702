import { documentosDe, makeDocumento } from '../../../src/domain/documentos';
import { monterrey } from '../../../src/domain/perfiles';
import { indicadoresOf } from '../../../src/domain/indicadores/readIndicadores';
import { judgeIndicadores } from '../../../src/domain/indicadores/calculo/judgeIndicadores';
import { matrizOf } from '../../../src/domain/indicadores/matriz/matrizOf';
import { oficioDeResultados } from '../../../src/domain/indicadores/matriz/oficios';
import type { Seguimiento } from '../../../src/domain/seguimiento';
import { sampleSeguimiento } from '../../support/sampleIndicadores';
import { seguimientoOf } from '../../support/seguimiento';
import { day, documentoOf, saysIn, textsOf } from '../../support/documentos';

const FECHA = day('2026-04-20');

describe('the oficio of results', () => {
  let seguimiento: Seguimiento;
  let dependencia: string;
  beforeAll(async () => {
    seguimiento = await sampleSeguimiento();
    [dependencia = ''] = indicadoresOf(seguimiento).dependencias;
  });

  it('says, line by line, the text that the pane gives to copy', () => {
    const matriz = matrizOf(seguimiento, '2026-T1', FECHA, judgeIndicadores(seguimiento, '2026-T1'));
    const lines = oficioDeResultados(matriz, dependencia)?.cuerpo.split('\n') ?? [];
    const oficio = documentoOf(seguimiento, {
      id: 'oficio-resultados',
      dependencia,
      trimestre: '2026-T1',
      fecha: FECHA,
    });
    const texts = textsOf(oficio);
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines.filter((each) => each !== '')) {
      expect(texts).toContain(line.replace(/^\d+\. /, ''));
    }
  });

  it('has its number, its place and its date to fill, and whoever signs it', () => {
    const oficio = documentoOf(seguimiento, {
      id: 'oficio-resultados',
      dependencia,
      trimestre: '2026-T1',
      fecha: FECHA,
      datos: { oficio: 'JSD/12/2026', lugar: 'Valle Inventado' },
    });
    expect(saysIn(oficio, 'Oficio núm. JSD/12/2026')).toBe(true);
    expect(saysIn(oficio, 'Valle Inventado, a 20 de abril de 2026')).toBe(true);
  });

  it('offers each dependency of the fichas, and refuses another', () => {
    const [found] = documentosDe(seguimiento, FECHA).filter(({ id }) => id === 'oficio-resultados');
    expect(found?.opciones.dependencia?.map(({ valor }) => valor)).toEqual(
      indicadoresOf(seguimiento).dependencias,
    );
    const made = makeDocumento(seguimiento, {
      id: 'oficio-resultados',
      dependencia: 'Ninguna',
      fecha: FECHA,
      datos: {},
    });
    expect(made).toMatchObject({ problem: { codigo: 'eleccion-desconocida' } });
  });

  it('refuses a quarter that is none', () => {
    const made = makeDocumento(seguimiento, {
      id: 'oficio-resultados',
      dependencia,
      trimestre: '2026-T5',
      fecha: FECHA,
      datos: {},
    });
    expect(made).toMatchObject({ problem: { mensaje: expect.stringContaining('«2026-T5»') as string } });
  });

  it('says what is missing in a workbook without fichas', () => {
    const [found] = documentosDe(seguimientoOf([], { perfil: monterrey }), FECHA);
    expect(found).toMatchObject({
      id: 'oficio-resultados',
      impedimento: expect.stringContaining('«Ficha técnica de indicador»') as string,
    });
  });
});
