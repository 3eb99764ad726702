import { step } from './anexoI';
import { differingCells, edit, openBook, tableRows } from './books';
import { openDesk } from './desk';
import { column, entries, entry } from './entries';
import { expectRefusal } from './refusal';

const desk = openDesk();

const MESES = 'Enero,Febrero,Marzo';
const METAS = 'Meta ene,Meta feb,Meta mar';
const FICHAS = `Clave,Nombre del indicador,Programa,Nivel,Método de cálculo,Variables,Unidad de medida,Frecuencia,Sentido,Acumulación,${METAS},Dependencia / Entidad
PA-01,Solicitudes de poda atendidas,Parques,Componente,([Atendidas]/[Recibidas])*100,Atendidas (solicitudes),Porcentaje,Mensual,Ascendente,Cociente de sumas,95,95,95,Secretaría de Parques
PA-02,Árboles plantados,Parques,Actividad,[Árboles],Árboles (árboles),Árboles,Mensual,Ascendente,Suma,100,100,100,Secretaría de Parques
MO-01,Tiempo de respuesta,Movilidad,Componente,[Días],Días (días),Días,Trimestral,Descendente,Promedio,,,10,Instituto de Movilidad
`;
const DATOS = `Clave,Variable,Año,${MESES}
PA-01,Atendidas,2026,10,0,90
PA-01,Recibidas,2026,10,90,100
PA-02,Árboles,2026,84.999,95,115.001
MO-01,Días,2026,8,,12
`;

const calcular = (from: string, to: string, periodo: string, ...rest: readonly string[]) =>
  step(desk, 'calcular', from, to, '--periodo', periodo, ...rest);

/** The workbook with its fichas and its figures: `datos.xlsx`. */
beforeAll(async () => {
  desk.write(
    'fichas.csv',
    FICHAS.replace('Atendidas (solicitudes)', '"Atendidas (solicitudes)\nRecibidas (solicitudes)"'),
  );
  desk.write('datos.csv', DATOS);
  const create = ['--formato', 'ficha', '--perfil', 'monterrey', '--ejercicio', '2026'];
  await desk.json(['crear', ...create, '--salida', desk.path('nuevo.xlsx')]);
  const bring = (formato: string, file: string) => [
    '--formato',
    formato,
    '--datos',
    desk.path(file),
    '--actualizar',
  ];
  await desk.json(step(desk, 'importar', 'nuevo.xlsx', 'fichas.xlsx', ...bring('ficha', 'fichas.csv')));
  await desk.json(
    step(desk, 'importar', 'fichas.xlsx', 'datos.xlsx', ...bring('tabla-maestra', 'datos.csv')),
  );
});
afterAll(() => desk.clear());

describe('calcular', () => {
  it('prints each indicator with its figures, its semáforo and its reason, and counts the seven', async () => {
    const document = await desk.json(calcular('datos.xlsx', 'enero.xlsx', '2026-01'));
    expect(Object.keys(document)).toEqual(['indicadores', 'conteo']);
    expect(entries(document, 'indicadores')[0]).toEqual({
      clave: 'PA-01',
      resultado: 100,
      meta: 95,
      cumplimiento: (100 * 100) / 95,
      semaforo: 'Cumplido',
      motivo:
        '(10/10)*100 = 100 en enero de 2026. Meta 95, ascendente: 100×100/95 = 105.3 %. Cumplido: de 95 a 115 % (criterio propio, hoja Parámetros).',
    });
    expect(entry(document['conteo'])).toEqual({
      'No programado': 1,
      'No disponible': 0,
      'No calculable': 0,
      Sobrecumplido: 0,
      Cumplido: 1,
      'En riesgo': 0,
      'En rezago': 1,
    });
    const rows = tableRows(await openBook(desk, 'enero.xlsx'), 'Resultados');
    expect(rows.map((row) => [row['Clave'], row['Semáforo']])).toEqual([
      ['PA-01', 'Cumplido'],
      ['PA-02', 'En rezago'],
      ['MO-01', 'No programado'],
    ]);
  });

  it('judges at the borders without rounding across them', async () => {
    const months = ['2026-01', '2026-02', '2026-03'];
    const semaforos: unknown[] = [];
    for (const month of months) {
      const document = await desk.json(calcular('datos.xlsx', `${month}.xlsx`, month));
      semaforos.push(entries(document, 'indicadores')[1]!['semaforo']);
    }
    expect(semaforos).toEqual(['En rezago', 'Cumplido', 'Sobrecumplido']);
  });

  it('judges the quarter by what it accumulates, and by nothing when a month is missing', async () => {
    const document = await desk.json(calcular('datos.xlsx', 't1.xlsx', '2026-T1'));
    expect(column(document, 'indicadores', 'resultado')).toEqual([50, 295, null]);
    expect(column(document, 'indicadores', 'semaforo')).toEqual(['En rezago', 'Cumplido', 'No disponible']);
    expect(column(document, 'indicadores', 'meta')).toEqual([95, 300, 10]);
    expect(column(document, 'indicadores', 'cumplimiento')[2]).toBeNull();
  });

  it('calculated twice leaves the same workbook as once, whatever the day', async () => {
    const first = await desk.json(calcular('datos.xlsx', 'once.xlsx', '2026-T1', '--fecha', '2026-04-09'));
    const again = await desk.json(calcular('once.xlsx', 'twice.xlsx', '2026-T1', '--fecha', '2026-05-02'));
    expect(again).toEqual(first);
    expect(differingCells(await openBook(desk, 'once.xlsx'), await openBook(desk, 'twice.xlsx'))).toEqual([]);
  });

  it('changes a closed quarter only when it is opened again, with its reason', async () => {
    await desk.json(calcular('datos.xlsx', 'abierto.xlsx', '2026-T1'));
    await edit(desk, 'abierto.xlsx', 'cerrado.xlsx', (context) => {
      const closed = context.workbook.tables
        .getItem('Resultados')
        .columns.getItem('Cerrado')
        .getDataBodyRange();
      closed.values = [[46132], [46132], [46132]];
      const figures = context.workbook.tables
        .getItem('TablaMaestra')
        .columns.getItem('Febrero')
        .getDataBodyRange();
      figures.getLastRow().values = [[10]];
    });
    const refused = await expectRefusal(
      desk,
      calcular('cerrado.xlsx', 'no.xlsx', '2026-T1'),
      'trimestre-cerrado',
    );
    expect(refused).toContain('el indicador «MO-01»');
    const reopened = calcular('cerrado.xlsx', 'reabierto.xlsx', '2026-T1', '--reabrir', 'Oficio 31');
    expect(column(await desk.json(reopened), 'indicadores', 'semaforo')[2]).toBe('Cumplido');
    const workbook = await openBook(desk, 'reabierto.xlsx');
    expect(tableRows(workbook, 'Resultados').map((row) => row['Cerrado'])).toEqual([null, null, null]);
    const told = tableRows(workbook, 'Cambios').filter((row) => row['Motivo'] === 'Oficio 31');
    expect(told.map((row) => `${row['Clave ASM']} ${row['Columna']}`)).toContain('MO-01 Semáforo');
  });

  it('says to people what it calculated and what it wrote', async () => {
    const { code, out } = await desk.run(...calcular('datos.xlsx', 'dicho.xlsx', '2026-T1'));
    expect(code).toBe(0);
    expect(out).toContain('PA-02 · resultado 295 · meta 300 · Cumplido · Suma de enero a marzo de 2026');
    expect(out).toContain('Primer trimestre 2026: 3 indicadores.');
    expect(out).toContain('Se escribieron 3 filas en la hoja Resultados.');
    await edit(desk, 'dicho.xlsx', 'una.xlsx', (context) => {
      const march = context.workbook.tables.getItem('TablaMaestra').columns.getItem('Marzo');
      march.getDataBodyRange().getCell(2, 0).values = [[99]];
    });
    const again = await desk.run(...calcular('una.xlsx', 'dicha.xlsx', '2026-T1'));
    expect(again.out).toContain('Se escribió 1 fila en la hoja Resultados.');
  });

  it.each([
    ['2026-13', 'periodo-invalido'],
    ['2026-T5', 'periodo-invalido'],
  ])('refuses %s', async (periodo, codigo) => {
    await expectRefusal(desk, calcular('datos.xlsx', 'no.xlsx', periodo), codigo);
  });

  it('refuses a workbook that has no fichas, or no indicator in them', async () => {
    await desk.json(['crear', '--formato', 'anexo-a', '--salida', desk.path('asm.xlsx')]);
    await expectRefusal(desk, calcular('asm.xlsx', 'no.xlsx', '2026-01'), 'sin-fichas');
    await expectRefusal(desk, calcular('nuevo.xlsx', 'no.xlsx', '2026-01'), 'sin-indicadores');
  });
});
