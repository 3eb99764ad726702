import fc from 'fast-check';
import { agendaOf } from '../../../src/domain/calendar/agenda';
import { createCalendar } from '../../../src/domain/calendar/diasHabiles';
import { eventosDe } from '../../../src/domain/calendar/eventos';
import { plazosOfYear } from '../../../src/domain/calendar/plazos';
import type { RowValues } from '../../../src/domain/changes';
import { toIso } from '../../../src/domain/dates/dateSerial';
import { anexoA, convenio, convenioIeem, evaluaciones } from '../../../src/domain/formats';
import type { Format } from '../../../src/domain/formats/format';
import { plazosDelLibro } from '../../../src/domain/overview/plazosDelLibro';
import { proximosPlazos } from '../../../src/domain/overview/proximosPlazos';
import { gem, ieem, monterrey, perfiles, pueblaMunicipio, type Perfil } from '../../../src/domain/perfiles';
import type { Avance } from '../../../src/domain/records';
import type { Seguimiento } from '../../../src/domain/seguimiento';
import { realAnexoI, serial } from '../../support/anexoIReal';
import { goodAnexoA, HOY } from '../../support/ruleCases';
import { installedTable, seguimientoOf } from '../../support/seguimiento';

interface Book {
  readonly perfil: Perfil;
  readonly format?: Format;
  readonly asm?: readonly RowValues[];
  readonly evaluaciones?: readonly RowValues[];
  readonly avances?: readonly Avance[];
}

const bookOf = ({ perfil, format = anexoA, asm = [], evaluaciones: rows = [], avances = [] }: Book) =>
  seguimientoOf([installedTable(format, asm), installedTable(evaluaciones, rows)], { perfil, avances });
const listed = (book: Seguimiento, year = 2026) => plazosDelLibro(book, year, HOY);
const lines = (book: Seguimiento, id: string) =>
  listed(book)
    .filter((plazo) => plazo.id === id)
    .map(({ periodo, fecha, habilAnterior, clave }) => [periodo, toIso(fecha), toIso(habilAnterior), clave]);

const closedIn = (periodo: string): Avance => ({
  periodo,
  corte: HOY,
  claveAsm: 'E007-001',
  accion: 1,
  semaforo: 'En tiempo',
  motivo: '',
  evidenciaEntregada: '',
  observacion: '',
});

describe('the Términos of a workbook', () => {
  it('are one for each ASM of the real Anexo I, which names it and what it commits', () => {
    const book = realAnexoI();
    expect(lines(book, 'termino')).toEqual([
      ['2026-10', '2026-10-03', '2026-10-02', 'E007-005'],
      ['2026-10', '2026-10-30', '2026-10-30', 'E007-004'],
      ['2026-10', '2026-10-30', '2026-10-30', 'E007-006'],
      ['2026-10', '2026-10-31', '2026-10-30', 'E007-007'],
      ['2026-11', '2026-11-30', '2026-11-30', 'E007-001'],
      ['2026-11', '2026-11-30', '2026-11-30', 'E007-002'],
      ['2026-11', '2026-11-30', '2026-11-30', 'E007-003'],
    ]);
    const [first] = listed(book);
    expect(first?.motivo).toMatch(
      /^Es la fecha de término comprometida para el ASM E007-005 \(«Publicar en su página.*Compromete: .*El 3 de octubre de 2026 es sábado, inhábil; la fecha comprometida no se mueve, el hábil anterior es el viernes 2\. Calendario supuesto: LFT 74; capture el acuerdo de su institución\.$/,
    );
    expect(first?.fundamento.tipo).toBe('formato');
  });

  it('say the original when one was reprogrammed', () => {
    const asm = [{ ...goodAnexoA, terminoOriginal: serial(2026, 2, 27) }];
    const [plazo] = listed(bookOf({ perfil: pueblaMunicipio, asm })).filter(({ id }) => id === 'termino');
    expect(plazo?.motivo).toContain('Se reprogramó: el término original era el 27 de febrero de 2026.');
  });

  it('are told as met once their actions are at 100 % with evidence, and left out where the ASM does not apply', () => {
    const asm = [
      { ...goodAnexoA, avance: 1, evidenciaEntregada: 'Oficio 12' },
      { ...goodAnexoA, clave: 'E007-002', numero: 2 },
      { ...goodAnexoA, clave: 'E007-003', numero: 3, valoracion: 'No Aplica' },
    ];
    const found = listed(bookOf({ perfil: pueblaMunicipio, asm })).filter(({ id }) => id === 'termino');
    expect(found.map(({ clave, cumplido }) => [clave, cumplido])).toEqual([
      ['E007-001', true],
      ['E007-002', false],
    ]);
  });

  it('are still due while nothing proves the 100 %, or a criterion of the norm is missing', () => {
    const done = {
      numero: 1,
      asm: 'A',
      avance: 1,
      evidenciaEntregada: 'Oficio 12',
      termino: serial(2026, 7, 30),
    };
    const asm = [
      { ...done, clave: 'C-001', evidenciaEntregada: '' },
      { ...done, clave: 'C-002', pertinencia: 'Sí', evidenciaPertinencia: 'MIR' },
    ];
    const found = listed(bookOf({ perfil: ieem, format: convenioIeem, asm })).filter(
      ({ id }) => id === 'termino',
    );
    expect(found.map(({ cumplido }) => cumplido)).toEqual([false, false]);
  });

  it('are all that is due under a perfil whose norm counts no days, by its own clause', () => {
    const asm = [{ numero: 1, asm: 'A', actividades: 'B', termino: serial(2026, 7, 30), clave: 'C-001' }];
    const found = listed(bookOf({ perfil: gem, format: convenio, asm }));
    expect(found.map(({ id }) => id)).toEqual(['termino']);
    expect(found[0]?.fundamento.tipo).toBe('norma');
    expect(found[0]?.fundamento.cita).toMatch(/^GEM cl\. 2ª, b/);
  });
});

describe('what each evaluation has due', () => {
  const evaluacion = { evaluacion: 'E007', programa: 'E007 - Educación' };

  it('counts from its notification and its reception, and says whose it is', () => {
    const rows = [
      { ...evaluacion, tipo: 'externa', notificacion: serial(2026, 2, 2), recepcion: serial(2026, 2, 4) },
    ];
    const found = listed(bookOf({ perfil: pueblaMunicipio, evaluaciones: rows }));
    expect(found.filter(({ clave }) => clave === 'E007').map(({ id, fecha }) => [id, toIso(fecha)])).toEqual([
      ['posicion-institucional', '2026-02-09'],
      ['plan-de-accion', '2026-02-11'],
      ['cumplimiento-evaluacion-externa', '2026-04-30'],
    ]);
    expect(found[0]?.motivo).not.toContain('De la evaluación');
    expect(found.find(({ id }) => id === 'plan-de-accion')?.motivo).toMatch(
      /^De la evaluación E007 \(E007 - Educación\)\. Son 5 días hábiles/,
    );
  });

  it('counts the Plan de Acción from a reception alone', () => {
    const rows = [{ ...evaluacion, recepcion: serial(2026, 2, 4) }];
    const book = bookOf({ perfil: pueblaMunicipio, evaluaciones: rows });
    expect(lines(book, 'plan-de-accion')).toEqual([['2026-02', '2026-02-11', '2026-02-11', 'E007']]);
    expect(lines(book, 'posicion-institucional')).toEqual([]);
    expect(proximosPlazos(book, HOY).plazos.map(({ id }) => id)).toContain('E007:plan-de-accion');
  });

  it('is the deadline that was captured, in place of the norm’s', () => {
    const rows = [
      { ...evaluacion, tipo: 'externa', notificacion: serial(2025, 11, 3), plazo: serial(2026, 6, 27) },
    ];
    const book = bookOf({ perfil: pueblaMunicipio, evaluaciones: rows });
    expect(lines(book, 'plazo-capturado')).toEqual([['2026-06', '2026-06-27', '2026-06-26', 'E007']]);
    expect(lines(book, 'cumplimiento-evaluacion-externa')).toEqual([]);
  });
});

describe('the bimonthly compilation', () => {
  const asm = [{ numero: 1, asm: 'A', actividades: 'B', clave: 'E007-001', avance: 0.2 }];
  const book = (...months: readonly string[]) =>
    bookOf({ perfil: ieem, format: convenioIeem, asm, avances: months.map(closedIn) });
  const met = (seguimiento: Seguimiento) =>
    listed(seguimiento)
      .filter(({ id, cumplido }) => id === 'compilacion-bimestral' && cumplido)
      .map(({ periodo }) => periodo);

  it('is six a year, each met when the last month of its bimester was closed', () => {
    expect(listed(book()).filter(({ id }) => id === 'compilacion-bimestral')).toHaveLength(6);
    expect(met(book())).toEqual([]);
    expect(met(book('2026-01'))).toEqual([]);
    expect(met(book('2026-01', '2026-02'))).toEqual(['2026-B1']);
    expect(met(book('2026-02', '2026-03'))).toEqual(['2026-B1']);
    expect(met(book('2026-04'))).toEqual(['2026-B1', '2026-B2']);
  });

  it('is owed no more once it was met', () => {
    const march = serial(2026, 3, 10);
    const owed = (seguimiento: Seguimiento) =>
      proximosPlazos(seguimiento, march)
        .plazos.filter(({ fecha }) => fecha < march)
        .map(({ id }) => id);
    expect(owed(book('2025-12'))).toEqual(['compilacion-bimestral:2026-B1']);
    expect(owed(book('2026-02'))).toEqual([]);
  });
});

describe('the events of a calendar', () => {
  const law = createCalendar();

  it('fall on the day that obliges, and say the one that the norm names', () => {
    const agenda = agendaOf(monterrey.plazos, plazosOfYear(monterrey.plazos, 2023, law));
    const evento = eventosDe('monterrey', agenda, law).find(
      ({ uid }) => uid === 'monterrey.entrega-enlace.2023-02.@seguimiento-asm',
    );
    expect(evento && toIso(evento.dia)).toBe('2023-02-03');
    expect(evento?.descripcion).toContain('La norma señala el lunes 6 de febrero de 2023');
    expect(evento?.descripcion).toContain('Fundamento: MTY 7.11');
    expect(evento?.descripcion).toContain('Calendario supuesto: LFT 74');
    // Three business days before a Friday is its Tuesday.
    expect(evento?.aviso).toBe(3);
  });

  it('have each a name of its own, the same whenever they are made', () => {
    for (const { id, plazos } of perfiles) {
      const made = (year: number) =>
        eventosDe(id, agendaOf(plazos, plazosOfYear(plazos, year, law)), law).map(({ uid }) => uid);
      const uids = [...made(2025), ...made(2026)];
      expect(new Set(uids).size).toBe(uids.length);
      expect(made(2026)).toEqual(made(2026));
    }
  });

  it('move with the Término that was reprogrammed, instead of being another', () => {
    const uid = (row: RowValues) =>
      eventosDe('puebla-municipio', listed(bookOf({ perfil: pueblaMunicipio, asm: [row] })), law)
        .filter(({ resumen }) => resumen.startsWith('Término'))
        .map((each) => [each.uid, toIso(each.dia)]);
    const [before] = uid(goodAnexoA);
    const moved = {
      ...goodAnexoA,
      termino: serial(2026, 6, 30),
      terminoOriginal: goodAnexoA['termino'] ?? '',
    };
    const [after] = uid(moved);
    expect(after?.[0]).toBe(before?.[0]);
    expect([before?.[1], after?.[1]]).toEqual(['2026-03-31', '2026-06-30']);
  });

  it('of two ASM are told apart whatever their claves are', () => {
    const [plazo] = listed(realAnexoI());
    if (!plazo) throw new Error('There is no deadline');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 8 })), (claves) => {
        const agenda = claves.map((clave) => ({ ...plazo, clave }));
        const uids = eventosDe('gem', agenda, law).map(({ uid }) => uid);
        expect(new Set(uids).size).toBe(claves.length);
        for (const uid of uids) expect(uid).toMatch(/^[A-Za-z0-9_.@-]+$/);
      }),
    );
  });
});
