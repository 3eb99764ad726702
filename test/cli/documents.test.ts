import { followUpAnexoI, importCall, step } from './anexoI';
import { openDesk } from './desk';
import { entries, entry, type Entry } from './entries';

const desk = openDesk();

const FIGURES = 'clave,accion,avance\nE007-001,1,33.3\nE007-004,1,50\nE007-099,1,10\n';
let captured: Entry;

beforeAll(async () => {
  await followUpAnexoI(desk);
  desk.write('figuras.csv', FIGURES);
  const figures = ['--periodo', '2026-10', '--datos', desk.path('figuras.csv')];
  captured = await desk.json(step(desk, 'capturar', 'convertido.xlsx', 'capturado.xlsx', ...figures), 1);
});
afterAll(() => desk.clear());

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const keys = (document: Entry) => Object.keys(document);
/** The keys of the objects of a list, which must be the same in all of them. */
function keysOfAll(document: Entry, list: string): readonly string[] {
  const found = [...new Set(entries(document, list).map((each) => keys(each).join(' ')))];
  expect(found).toHaveLength(1);
  return found[0]!.split(' ');
}

describe('the document of each verb has exactly its keys', () => {
  it('crear', async () => {
    const words = ['crear', '--formato', 'anexo-i,anexo-a', '--salida', desk.path('c.xlsx')];
    expect(await desk.json(words)).toEqual({
      formatos: [
        { id: 'anexo-i', hoja: 'Anexo I', tabla: 'AnexoI', columnas: 11 },
        { id: 'anexo-a', hoja: 'Anexo A', tabla: 'AnexoA', columnas: 10 },
      ],
    });
  });

  it('importar', async () => {
    const document = await desk.json(importCall(desk, 'importado.xlsx', 'i.xlsx'));
    expect(keys(document)).toEqual(['filas', 'columnas', 'faltantes', 'omitidas', 'sinUsar', 'unidad']);
    expect(keysOfAll(document, 'columnas')).toEqual(['de', 'a']);
    expect(keysOfAll(document, 'omitidas')).toEqual(['fila', 'motivo']);
  });

  it('validar', async () => {
    const document = await desk.json(['validar', '--libro', desk.path('importado.xlsx')]);
    expect(keys(document)).toEqual(['observaciones', 'resumen']);
    expect(keys(entry(document['resumen']))).toEqual(['filas', 'errores', 'avisos', 'notas']);
    expect(keysOfAll(document, 'observaciones')).toEqual([
      ...['regla', 'severidad', 'formato', 'hoja', 'celda', 'fila', 'columna', 'clave'],
      ...['valor', 'mensaje', 'fundamento', 'correccion'],
    ]);
    const observaciones = entries(document, 'observaciones');
    for (const { fundamento, severidad, formato, celda, fila } of observaciones) {
      expect(keys(entry(fundamento))).toEqual(['tipo', 'cita']);
      expect(['error', 'aviso', 'nota']).toContain(severidad);
      expect(formato).toBe('anexo-i');
      expect(String(celda)).toMatch(new RegExp(`^[A-Z]+${String(fila)}$`));
    }
    const proposed = observaciones.filter(({ correccion }) => correccion !== null);
    expect(proposed).toHaveLength(21);
    for (const { correccion } of proposed) expect(keys(entry(correccion))).toEqual(['valor', 'descripcion']);
  });

  it('corregir', async () => {
    const document = await desk.json(step(desk, 'corregir', 'importado.xlsx', 'co.xlsx'));
    expect(keys(document)).toEqual(['cambios']);
    expect(keysOfAll(document, 'cambios')).toEqual(['hoja', 'celda', 'regla', 'antes', 'despues']);
  });

  it('desglosar', async () => {
    const document = await desk.json(step(desk, 'desglosar', 'corregido.xlsx', 'de.xlsx'));
    expect(keys(document)).toEqual(['acciones']);
    expect(keysOfAll(document, 'acciones')).toEqual([
      ...['clave', 'accion', 'texto', 'inicio', 'fin', 'evidencia', 'dependencia', 'unidades'],
    ]);
    for (const { accion, inicio, fin, unidades } of entries(document, 'acciones')) {
      expect([inicio, fin]).toEqual([expect.stringMatching(DATE), expect.stringMatching(DATE)]);
      expect(typeof accion).toBe('number');
      expect(Array.isArray(unidades)).toBe(true);
    }
  });

  it('convertir', async () => {
    const words = step(desk, 'convertir', 'desglosado.xlsx', 'cv.xlsx', '--de', 'anexo-i', '--a', 'anexo-a');
    expect(await desk.json(words)).toEqual({
      filas: 7,
      noCaben: ['Hallazgo', '¿Es viable?', '¿Se acepta?', 'Postura Institucional'],
      faltan: [],
    });
  });

  it('capturar', () => {
    expect(keys(captured)).toEqual(['capturadas', 'rechazadas']);
    expect(keysOfAll(captured, 'rechazadas')).toEqual(['fila', 'motivo']);
    const [rejected] = entries(captured, 'rechazadas');
    expect([captured['capturadas'], rejected!['fila']]).toEqual([2, 4]);
    expect(rejected!['motivo']).toContain('E007-099');
  });

  it('avance, with percentages from 0 to 100, unrounded, and null for what there is not', async () => {
    const close = step(desk, 'avance', 'capturado.xlsx', 'a.xlsx', '--periodo', '2026-10');
    const document = await desk.json(close);
    expect(keys(document)).toEqual(['periodo', 'fecha', 'asm']);
    expect(document).toMatchObject({ periodo: '2026-10', fecha: '2026-10-31' });
    expect(keysOfAll(document, 'asm')).toEqual([
      ...['clave', 'numero', 'programa', 'real', 'programado', 'semaforo', 'motivo', 'variacion'],
    ]);
    const [one, two] = entries(document, 'asm');
    expect(one!['real']).toBeCloseTo(33.3, 10);
    expect(Number(one!['programado'])).toBeGreaterThan(90);
    expect(Number.isInteger(one!['programado'])).toBe(false);
    expect(two!['real']).toBeNull();
  });

  it('informe', async () => {
    const words = step(desk, 'informe', 'capturado.xlsx', 'in.xlsx', '--fecha', '2026-11-15');
    const document = await desk.json(words);
    expect(keys(document)).toEqual([
      ...['fecha', 'asm', 'semaforo', 'clasificacion', 'prioridad', 'avance', 'enRezago'],
      ...['observaciones', 'aceptacion'],
    ]);
    expect(document['fecha']).toBe('2026-11-15');
    expect(keys(entry(document['semaforo']))).toEqual([
      ...['No aplica', 'Atendido', 'Atendido fuera de plazo', 'Concluido sin evidencia', 'No atendido'],
      ...['En rezago', 'Sin información', 'En riesgo', 'En tiempo'],
    ]);
    const avance = entry(document['avance']);
    expect(keys(avance)).toEqual(['porAsm', 'mediaDeProgramas', 'porPrograma', 'conInformacion']);
    expect(keysOfAll(avance, 'porPrograma')).toEqual(['programa', 'asm', 'conInformacion', 'avance']);
    expect(keysOfAll(document, 'enRezago')).toEqual([
      ...['clave', 'numero', 'programa', 'responsable', 'termino', 'diasVencido', 'real', 'motivo'],
    ]);
    const four = entries(document, 'enRezago').find(({ clave }) => clave === 'E007-004');
    expect(four).toMatchObject({ termino: '2026-10-30', diasVencido: 16, real: 50, numero: '4' });
    expect(keys(entry(document['observaciones']))).toEqual(['errores', 'avisos', 'notas']);
    expect(keys(entry(document['aceptacion']))).toEqual(['aceptadas', 'total']);
  });

  it('imprimir', async () => {
    const print = ['--formato', 'anexo-a', '--programa', 'E007', '--trimestre', '4'];
    expect(await desk.json(step(desk, 'imprimir', 'capturado.xlsx', 'im.xlsx', ...print))).toEqual({
      hoja: 'Anexo A E007 T4',
      filas: 7,
    });
  });
});

describe('--medir', () => {
  it('adds what the verb cost to its document, and nothing else', async () => {
    const words = ['validar', '--libro', desk.path('importado.xlsx')];
    const { medicion, ...rest } = await desk.json([...words, '--medir']);
    expect(rest).toEqual(await desk.json(words));
    expect(keys(entry(medicion))).toEqual(['viajes', 'bytesEnviados', 'bytesRecibidos']);
    expect(Object.values(entry(medicion)).every((each) => Number.isInteger(each) && Number(each) > 0)).toBe(
      true,
    );
  });

  it('says of a verb that never goes to Excel that it cost nothing', async () => {
    const { medicion } = await desk.json(['plazos', '--anio', '2026', '--medir']);
    expect(medicion).toEqual({ viajes: 0, bytesEnviados: 0, bytesRecibidos: 0 });
  });

  it('is a line for people without --json', async () => {
    const { out } = await desk.run('validar', '--libro', desk.path('importado.xlsx'), '--medir');
    expect(out).toMatch(/[\d,]+ viajes a Excel, [\d,]+ bytes enviados, [\d,]+ recibidos\./);
  });
});

describe('plazos', () => {
  const plazosOf = async (...words: readonly string[]) =>
    entries(await desk.json(['plazos', ...words]), 'plazos');

  it('of a year are in that year, in order, each with its reason and basis', async () => {
    const found = await plazosOf('--anio', '2026', '--perfil', 'puebla-municipio');
    expect(found.length).toBeGreaterThanOrEqual(13);
    for (const each of found) {
      expect(keys(each)).toEqual(['id', 'periodo', 'fecha', 'habilAnterior', 'motivo', 'fundamento']);
      expect(String(each['fecha'])).toMatch(/^2026-\d{2}-\d{2}$/);
      expect(String(each['habilAnterior'])).toMatch(DATE);
      expect(String(each['habilAnterior']) <= String(each['fecha'])).toBe(true);
      expect(each['motivo']).toMatch(/LFT 74/);
      expect(keys(entry(each['fundamento']))).toEqual(['tipo', 'cita']);
      expect(entry(each['fundamento'])['cita']).toMatch(/PUE-M/);
    }
    const dates = found.map(({ fecha }) => String(fecha));
    expect(dates).toEqual([...dates].sort());
  });

  it('of a notification count from the first business day after it', async () => {
    const found = await plazosOf('--notificacion', '2026-02-10', '--perfil', 'puebla-municipio');
    expect(found.map(({ id, fecha }) => `${String(id)} ${String(fecha)}`)).toEqual([
      'posicion-institucional 2026-02-17',
      'plan-de-accion 2026-02-17',
      'avances-evaluacion-interna 2026-02-17',
      'cumplimiento-evaluacion-externa 2026-04-30',
    ]);
  });

  it('are those of Puebla (municipality) when no perfil is named, and none where the norm sets none', async () => {
    expect(await plazosOf('--anio', '2026')).toEqual(
      await plazosOf('--anio', '2026', '--perfil', 'puebla-municipio'),
    );
    expect(await plazosOf('--anio', '2026', '--perfil', 'puebla-estado')).toEqual([]);
    const { out } = await desk.run('plazos', '--notificacion', '2026-02-10', '--perfil', 'puebla-estado');
    expect(out).toContain('no cuenta plazos en días');
  });
});
