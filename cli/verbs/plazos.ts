import { createCalendar } from '../../src/domain/calendar/diasHabiles';
import {
  limiteOf,
  plazosAfterNotification,
  plazosOfYear,
  type Plazo,
  type PlazoRule,
} from '../../src/domain/calendar/plazos';
import { toIso, type DateSerial } from '../../src/domain/dates/dateSerial';
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
    const { plazos: rules } = args.perfil('perfil') ?? pueblaMunicipio;
    const found = requestedPlazos(args, rules);
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
          ? [nothingFound(rules)]
          : found.map((plazo) => `${toIso(limite(plazo, rules))} · ${plazo.id} · ${plazo.motivo}`),
    });
  },
};

function nothingFound(rules: readonly PlazoRule[]): string {
  return rules.length === 0
    ? 'La norma de este perfil no señala plazos en días.'
    : 'La norma de este perfil no señala plazos que cuenten desde una notificación. Pídalos con «--anio AAAA».';
}

function limite(plazo: Plazo, rules: readonly PlazoRule[]): DateSerial {
  const rule = rules.find(({ id }) => id === plazo.id);
  return rule ? limiteOf(rule, plazo) : plazo.fecha;
}

function requestedPlazos(args: Arguments, rules: readonly PlazoRule[]): readonly Plazo[] {
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
