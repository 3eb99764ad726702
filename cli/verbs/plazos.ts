import { agendaOf, type PlazoDeAgenda } from '../../src/domain/calendar/agenda';
import { createCalendar, type Calendar } from '../../src/domain/calendar/diasHabiles';
import { eventosDe } from '../../src/domain/calendar/eventos';
import { plazosAfterNotification, plazosOfYear } from '../../src/domain/calendar/plazos';
import { calendarDate, toIso, type DateSerial } from '../../src/domain/dates/dateSerial';
import { counted } from '../../src/domain/messages/counted';
import { plazoTexts } from '../../src/domain/messages/plazos';
import { plazosDelLibro } from '../../src/domain/overview/plazosDelLibro';
import { pueblaMunicipio, type Perfil } from '../../src/domain/perfiles';
import { writeCalendar } from '../../src/files/ics/calendarFile';
import { readPlazos } from '../../src/workbook/readPlazos';
import type { Arguments } from '../arguments';
import { Failure } from '../failure';
import { runVerb, type Medicion } from '../runVerb';
import { stageFile } from '../stagedFile';
import type { Verb } from '../verb';
import { checkOutput, loadWorkbook } from '../workbookFile';

export const plazos: Verb = {
  name: 'plazos',
  use: 'plazos --anio AAAA [--perfil P] · plazos --notificacion F [--perfil P] · plazos --libro L.xlsx [--anio AAAA]; las tres admiten [--fecha F] [--ics A.ics]',
  options: {
    anio: 'text',
    notificacion: 'text',
    perfil: 'text',
    libro: 'text',
    fecha: 'text',
    ics: 'text',
  },
  output: 'never',
  inputs: ['libro'],
  async run(args, today) {
    const hoy = args.date('fecha') ?? today;
    const ics = args.text('ics');
    const inputs = [args.text('libro') ?? []].flat();
    if (ics !== undefined) checkOutput(ics, args.flag('reemplazar'), inputs);
    const asked = await askedPlazos(args, hoy);
    const { perfil, found, calendar, medicion } = asked;
    return {
      ...(medicion && { medicion }),
      json: { plazos: found.map(plazoJson) },
      lines: [
        ...found.map(({ limite, id, motivo }) => `${toIso(limite)} · ${id} · ${motivo}`),
        ...notes(asked),
        ...(ics === undefined
          ? []
          : [`Calendario: ${ics}, con ${counted(found.length, 'plazo', 'plazos')}.`]),
      ],
      ...(ics !== undefined && {
        files: await stageFile(
          ics,
          writeCalendar({
            nombre: plazoTexts.calendario(asked.quien, asked.year),
            eventos: eventosDe(perfil.id, found, calendar),
            sello: hoy,
          }),
        ),
      }),
    };
  },
};

function plazoJson({ id, periodo, fecha, habilAnterior, motivo, fundamento }: PlazoDeAgenda): object {
  return { id, periodo, fecha: toIso(fecha), habilAnterior: toIso(habilAnterior), motivo, fundamento };
}

interface Asked {
  readonly perfil: Perfil;
  /** Of whom the calendar is. */
  readonly quien: string;
  /** `null` for those of a notification. */
  readonly year: number | null;
  readonly calendar: Calendar;
  readonly found: readonly PlazoDeAgenda[];
  readonly ofLibro: boolean;
  readonly medicion?: Medicion;
}

function notes({ perfil, year, found, ofLibro }: Asked): readonly string[] {
  if (perfil.plazos.length === 0) {
    return [plazoTexts.sinPlazos(perfil.nombre), ...(ofLibro ? [] : [plazoTexts.pidaElLibro])];
  }
  if (found.length > 0) return [];
  return [year === null ? plazoTexts.sinNotificacion : plazoTexts.nadaEnElAnio(year)];
}

async function askedPlazos(args: Arguments, hoy: DateSerial): Promise<Asked> {
  const libro = args.text('libro');
  if (libro !== undefined) return plazosOfLibro(libro, args, hoy);
  const perfil = args.perfil('perfil') ?? pueblaMunicipio;
  const calendar = createCalendar({});
  const notificacion = args.date('notificacion');
  const year = args.text('anio');
  if ((notificacion === undefined) === (year === undefined)) {
    throw new Failure(
      'falta-opcion',
      '«plazos» necesita «--anio AAAA» o «--notificacion AAAA-MM-DD», uno de los dos, o bien «--libro L.xlsx».',
    );
  }
  const { plazos: rules } = perfil;
  const known = { perfil, quien: perfil.nombre, calendar, ofLibro: false };
  if (notificacion !== undefined) {
    const found = plazosAfterNotification(rules, { notificacion }, calendar);
    return { ...known, year: null, found: agendaOf(rules, found, toIso(notificacion)) };
  }
  const asked = yearOf(year ?? '');
  return { ...known, year: asked, found: agendaOf(rules, plazosOfYear(rules, asked, calendar)) };
}

async function plazosOfLibro(libro: string, args: Arguments, hoy: DateSerial): Promise<Asked> {
  const other = ['notificacion', 'perfil'].find((name) => args.text(name) !== undefined);
  if (other !== undefined) {
    throw new Failure(
      'opciones-incompatibles',
      `«--${other}» no va con «--libro»: el perfil y las fechas son los del libro.`,
    );
  }
  const text = args.text('anio');
  const year = text === undefined ? calendarDate(hoy).year : yearOf(text);
  const { result, medicion } = await runVerb(await loadWorkbook(libro), readPlazos);
  const { perfil, calendar, institucion } = result;
  return {
    perfil,
    quien: institucion === '' ? perfil.nombre : institucion,
    year,
    calendar,
    ofLibro: true,
    medicion,
    found: plazosDelLibro(result, year, hoy),
  };
}

function yearOf(text: string): number {
  if (/^(19|20|21)\d{2}$/.test(text)) return Number(text);
  throw new Failure('anio-invalido', `«--anio ${text}» no es un año. Escríbalo con cuatro cifras.`);
}
