import fc from 'fast-check';
import type { Evento } from '../../../src/domain/calendar/eventos';
import { toIso } from '../../../src/domain/dates/dateSerial';
import { writeCalendar } from '../../../src/files/ics/calendarFile';
import { serial } from '../../support/anexoIReal';
import { readCalendar, textOf, valueOf } from './readCalendar';

const SELLO = serial(2026, 1, 15);

const evento: Evento = {
  uid: 'ieem.compilacion-bimestral.2026-B1.@seguimiento-asm',
  dia: serial(2026, 2, 28),
  resumen: 'Compilación bimestral; información, evidencias',
  descripcion: 'Primera línea.\nCalendario supuesto: LFT 74; capture el acuerdo \\ de su institución.',
  categoria: 'Seguimiento ASM',
  aviso: 4,
};

const written = (eventos: readonly Evento[], nombre = 'Plazos 2026') =>
  readCalendar(writeCalendar({ nombre, eventos, sello: SELLO }));

describe('a calendar file', () => {
  it('has one event of a whole day, with what it is, why, and an alarm at nine some days before', () => {
    const calendar = written([evento]);
    expect([valueOf(calendar, 'VERSION'), textOf(calendar, 'X-WR-CALNAME')]).toEqual(['2.0', 'Plazos 2026']);
    const [event] = calendar.components;
    expect(event?.name).toBe('VEVENT');
    if (!event) return;
    expect(valueOf(event, 'UID')).toBe(evento.uid);
    expect(valueOf(event, 'DTSTAMP')).toBe('20260115T000000Z');
    expect([valueOf(event, 'DTSTART'), valueOf(event, 'DTEND')]).toEqual(['20260228', '20260301']);
    expect(event.properties.find(({ name }) => name === 'DTSTART')?.params).toEqual({ VALUE: 'DATE' });
    expect(textOf(event, 'SUMMARY')).toBe(evento.resumen);
    expect(textOf(event, 'DESCRIPTION')).toBe(evento.descripcion);
    expect(textOf(event, 'CATEGORIES')).toBe('Seguimiento ASM');
    const [alarm] = event.components;
    expect(alarm?.name).toBe('VALARM');
    if (!alarm) return;
    expect([valueOf(alarm, 'ACTION'), valueOf(alarm, 'TRIGGER')]).toEqual(['DISPLAY', '-P3DT15H']);
    expect(textOf(alarm, 'DESCRIPTION')).toBe(`Se acerca: ${evento.resumen}`);
  });

  it('announces nothing of what was complied with', () => {
    expect(written([{ ...evento, aviso: null }]).components[0]?.components).toEqual([]);
  });

  it('without events is a calendar all the same', () => {
    expect(written([]).components).toEqual([]);
  });

  it('is the same for the same events, in any zone of time', () => {
    const zone = process.env['TZ'];
    const made = () =>
      Buffer.from(writeCalendar({ nombre: 'P', eventos: [evento], sello: SELLO })).toString();
    const first = made();
    process.env['TZ'] = 'America/Tijuana';
    const second = made();
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(second).toBe(first);
  });

  it('says whatever was written, by the letter of RFC 5545', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom('ñ', '😀', ',', ';', '\\', '\n', '\r\n', ':', '"', 'á', ' '),
        maxLength: 200,
      }),
    );
    const days = fc.integer({ min: serial(1950, 1, 1), max: serial(2199, 12, 30) });
    fc.assert(
      fc.property(texts, texts, days, fc.integer({ min: 1, max: 30 }), (resumen, descripcion, dia, aviso) => {
        const [event] = written([{ ...evento, resumen, descripcion, dia, aviso }], resumen).components;
        if (!event) throw new Error('There is no event');
        expect(textOf(event, 'SUMMARY')).toBe(legible(resumen));
        expect(textOf(event, 'DESCRIPTION')).toBe(legible(descripcion));
        expect(valueOf(event, 'DTSTART')).toBe(toIso(dia).replace(/-/g, ''));
      }),
    );
  });
});

/** Without what no text of a calendar may have; a CR is a line end, alone or not. */
function legible(text: string): string {
  const allowed = [...text].filter((each) => {
    const code = each.codePointAt(0) ?? 0;
    const isControl = (code < 0x20 && !'\t\n\r'.includes(each)) || (code >= 0x7f && code <= 0x9f);
    return !isControl && !(code >= 0xd800 && code <= 0xdfff);
  });
  return allowed.join('').replace(/\r\n?/g, '\n');
}
