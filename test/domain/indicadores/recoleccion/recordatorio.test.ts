import { fromIso } from '../../../../src/domain/dates/dateSerial';
import { recordatorioDe } from '../../../../src/domain/indicadores/recoleccion/recordatorio';
import {
  avisoAlSuperior,
  solicitudDeCorroborar,
} from '../../../../src/domain/indicadores/recoleccion/recordatorioTardio';
import { tableroDe } from '../../../../src/domain/indicadores/recoleccion/tablero';
import { tablasDelMes } from '../../../../src/domain/indicadores/recoleccion/tablasDelMes';
import { monterrey, pueblaMunicipio } from '../../../../src/domain/perfiles';
import type { Seguimiento } from '../../../../src/domain/seguimiento';
import { collection, entrega, prorroga } from './collected';

const day = (iso: string): number => fromIso(iso) ?? Number.NaN;
const NORM = 'Procedimiento Seguimiento al Desempeño P-SEJ-PEP-02, versión 05, del Municipio de Monterrey';

const reminder = (dependencia: string, mes = '2026-03', seguimiento: Seguimiento = collection()) =>
  tablasDelMes(seguimiento, mes)
    .filter((tabla) => tabla.dependencia === dependencia)
    .map((tabla) => recordatorioDe(seguimiento, tabla))[0];

const rowOf = (seguimiento: Seguimiento, dependencia: string, hoy: string) => {
  const row = tableroDe(seguimiento, '2026-03', day(hoy)).find((each) => each.dependencia === dependencia);
  if (!row) throw new Error(dependencia);
  return row;
};

describe('the reminder of a month', () => {
  test('names the month, the window, how a prórroga is asked for, what happens otherwise and on what it rests', () => {
    expect(reminder('Parques')).toEqual({
      para: 'parques@ejemplo.mx',
      asunto: 'Recordatorio: datos de indicadores de marzo de 2026 · Parques',
      cuerpo: [
        'Enlace de Parques\nPresente.',
        'Le envío la tabla de datos de marzo de 2026, con 4 datos de 2 indicadores de su competencia. Capture sólo las celdas abiertas; si un dato no existe, deje la celda vacía y diga por qué en el comentario: vacío no es cero.',
        'La ventana para recibirla es del martes 31 de marzo de 2026 al lunes 6 de abril de 2026.',
        'Si necesita una prórroga, solicítela contestando este correo:\n' +
          '- Porque el día 6 cae en lunes: a más tardar el viernes 3 de abril de 2026. Son 2 días naturales, hasta el miércoles 8 de abril de 2026.\n' +
          '- Por otra causa: a más tardar el jueves 2 de abril de 2026, con la explicación. Se le contestará si se acepta o se niega.',
        'La información que no sea enviada en el tiempo señalado se clasificará como «No disponible» en los reportes correspondientes.',
        `Fundamento: ${NORM}, puntos 7.7, 7.8 y 7.11. La tabla se envía el martes 31 de marzo de 2026, último día hábil del mes (MTY 7.7). Se entrega a más tardar el lunes 6 de abril de 2026, que es hábil (MTY 7.11). Calendario supuesto: LFT 74; capture el acuerdo de su institución.`,
        'Atentamente,',
        'Valle Inventado',
      ].join('\n\n'),
    });
  });

  test('for the figures of April, whose 6th is a Wednesday, offers only the other cause', () => {
    const cuerpo = reminder('Parques', '2026-04')?.cuerpo ?? '';
    expect(cuerpo).not.toContain('2 días naturales');
    expect(cuerpo).toContain('- Por otra causa: a más tardar el lunes 4 de mayo de 2026');
  });

  test('of a dependency that is not in the directory is written to its official enlace', () => {
    const { para, cuerpo } = reminder('Obras') ?? { para: '?', cuerpo: '' };
    expect(para).toBe('');
    expect(cuerpo.split('\n\n')[0]).toBe('Enlace oficial de Obras\nPresente.');
  });

  test('with a prórroga in force says until when, and not how to ask for it', () => {
    const seguimiento = collection([], [prorroga({ vence: day('2026-04-08') })]);
    const cuerpo = reminder('Parques', '2026-03', seguimiento)?.cuerpo ?? '';
    expect(cuerpo).toContain('Con la prórroga aceptada, se recibe hasta el miércoles 8 de abril de 2026.');
    expect(cuerpo).not.toContain('Si necesita una prórroga');
  });
});

describe('the text for the superior', () => {
  const asked = [prorroga({ resolucion: 'negada', procede: false, motivo: 'Se pidió fuera de tiempo.' })];
  const late = collection([entrega({ enviada: day('2026-03-31') })], asked);

  test('says what is missing, when it was due, what became of the prórroga, and since when it is No disponible', () => {
    const hoy = '2026-04-09';
    expect(avisoAlSuperior(late, rowOf(late, 'Parques', hoy), day(hoy))).toEqual({
      para: 'titular.parques@ejemplo.mx',
      asunto: 'Datos de indicadores de marzo de 2026 sin recibir · Parques',
      cuerpo: [
        'Titular de Parques\nPresente.',
        'Al jueves 9 de abril de 2026 no se han recibido los datos de marzo de 2026 de 2 indicadores de su competencia:',
        '- P-01 Solicitudes de P-01\n- P-02 Solicitudes de P-02',
        'La tabla de datos se envió el martes 31 de marzo de 2026 a: Enlace de Parques.',
        'La entrega venció el lunes 6 de abril de 2026, hace 3 días hábiles.',
        'Prórroga A: Se pidió fuera de tiempo.',
        'Desde el martes 7 de abril de 2026 esa información se clasifica como «No disponible» en los reportes correspondientes. Le pido su apoyo para que se envíe cuanto antes: lo que llegue ahora ya no cambia ese reporte y entra en los siguientes.',
        `Fundamento: ${NORM}, puntos 7.10 y 7.11.`,
        'Atentamente,',
        'Valle Inventado',
      ].join('\n\n'),
    });
  });

  test('is written to the post where the directory has no superior', () => {
    const seguimiento = collection([entrega({ dependencia: 'Obras', enviada: day('2026-03-31') })]);
    const row = rowOf(seguimiento, 'Obras', '2026-04-07');
    const carta = avisoAlSuperior(seguimiento, row, day('2026-04-07'));
    expect(carta?.cuerpo).toContain('Persona titular de Obras\nPresente.');
    expect(carta?.cuerpo).toContain('a: Enlace oficial de Obras.');
    expect(carta?.cuerpo).toContain('No se solicitó prórroga.');
  });

  test('does not exist before the day it is due ends, nor for who delivered', () => {
    expect(avisoAlSuperior(late, rowOf(late, 'Parques', '2026-04-06'), day('2026-04-06'))).toBeNull();
    const delivered = collection([entrega({ estado: 'validada', recibida: day('2026-04-09') })]);
    expect(
      avisoAlSuperior(delivered, rowOf(delivered, 'Parques', '2026-04-10'), day('2026-04-10')),
    ).toBeNull();
  });
});

describe('the text that asks to corroborate', () => {
  test('lists what the file has, by 7.14', () => {
    const seguimiento = collection([
      entrega({
        estado: 'con inconsistencias',
        recibida: day('2026-04-02'),
        archivo: 'parques marzo.xlsx',
        observaciones: 'F9: falta el dato.\nF10: «n/d» no es un número.',
      }),
    ]);
    const carta = solicitudDeCorroborar(seguimiento, rowOf(seguimiento, 'Parques', '2026-04-03'));
    expect(carta?.asunto).toBe('Datos de indicadores de marzo de 2026 por corroborar · Parques');
    expect(carta?.cuerpo.split('\n\n').slice(0, 3)).toEqual([
      'Enlace de Parques\nPresente.',
      'El jueves 2 de abril de 2026 se recibió su archivo «parques marzo.xlsx» con los datos de marzo de 2026. Tiene inconsistencias u omisiones que hay que corroborar:',
      '- F9: falta el dato.\n- F10: «n/d» no es un número.',
    ]);
    expect(carta?.cuerpo).toContain(`Fundamento: ${NORM}, punto 7.14.`);
  });

  test('does not exist for a validated file', () => {
    const seguimiento = collection([entrega({ estado: 'validada', recibida: day('2026-04-02') })]);
    expect(solicitudDeCorroborar(seguimiento, rowOf(seguimiento, 'Parques', '2026-04-03'))).toBeNull();
  });
});

test('the letters of an institution whose norm is another rest on our own criterion, and say the same', () => {
  const doubtful = entrega({
    estado: 'con inconsistencias',
    recibida: day('2026-04-06'),
    archivo: 'marzo.xlsx',
    observaciones: 'El dato está vacío.',
  });
  const lettersOf = (perfil: Seguimiento['perfil']) => {
    const sent = { ...collection([entrega({ enviada: day('2026-03-31') })]), perfil };
    const received = { ...collection([doubtful]), perfil };
    return [
      reminder('Parques', '2026-03', sent),
      avisoAlSuperior(sent, rowOf(sent, 'Parques', '2026-04-09'), day('2026-04-09')),
      solicitudDeCorroborar(received, rowOf(received, 'Parques', '2026-04-09')),
    ].map((carta) => carta?.cuerpo.split('\n\n') ?? []);
  };
  const own = lettersOf(pueblaMunicipio);
  lettersOf(monterrey).forEach((paragraphs, index) => {
    const rests = (paragraph: string) => paragraph.startsWith('Fundamento: ');
    expect(own[index]?.filter((each) => !rests(each))).toEqual(paragraphs.filter((each) => !rests(each)));
    expect(own[index]?.filter(rests)).toEqual([expect.stringContaining('criterio propio')]);
    expect(own[index]?.join()).not.toMatch(/MTY|Monterrey|7[.]\d/);
  });
});
