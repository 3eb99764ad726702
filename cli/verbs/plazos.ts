import { createCalendar } from '../../src/domain/calendar/diasHabiles';
import { plazosAfterNotification, plazosOfYear, type Plazo } from '../../src/domain/calendar/plazos';
import { toIso } from '../../src/domain/dates/dateSerial';
import { pueblaMunicipio } from '../../src/domain/perfiles';
import type { Arguments } from '../arguments';
import { Failure } from '../failure';
import type { Verb } from '../verb';

export const plazos: Verb = {
  name: 'plazos',
  use: 'plazos --anio AAAA [--perfil P] · plazos --notificacion F [--perfil P]',
  options: { anio: 'text', notificacion: 'text', perfil: 'text' },
  output: 'never',
  inputs: [],
  run(args) {
    const found = requestedPlazos(args);
    return Promise.resolve({
      json: {
        plazos: found.map(({ id, periodo, fecha, habilAnterior, motivo, fundamento }) => ({
          id,
          periodo,
          fecha: toIso(fecha),
          habilAnterior: toIso(habilAnterior),
          motivo,
          fundamento,
        })),
      },
      lines:
        found.length === 0
          ? ['La norma de este perfil no señala plazos en días.']
          : found.map(({ id, fecha, motivo }) => `${toIso(fecha)} · ${id} · ${motivo}`),
    });
  },
};

function requestedPlazos(args: Arguments): readonly Plazo[] {
  const rules = (args.perfil('perfil') ?? pueblaMunicipio).plazos;
  const calendar = createCalendar({});
  const notificacion = args.date('notificacion');
  const year = args.text('anio');
  if ((notificacion === undefined) === (year === undefined)) {
    throw new Failure(
      'falta-opcion',
      '«plazos» necesita «--anio AAAA» o «--notificacion AAAA-MM-DD», uno de los dos.',
    );
  }
  if (notificacion !== undefined) return plazosAfterNotification(rules, { notificacion }, calendar);
  if (year === undefined || !/^(19|20|21)\d{2}$/.test(year)) {
    throw new Failure('anio-invalido', `«--anio ${year ?? ''}» no es un año. Escríbalo con cuatro cifras.`);
  }
  return plazosOfYear(rules, Number(year), calendar);
}
