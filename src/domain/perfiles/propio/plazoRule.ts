/** A deadline of the document as a rule of the calendar, and back. */
import type { PlazoRule } from '../../calendar/plazoRules';
import { ownCriterion, type Fundamento } from '../../norms';
import { citaPropia, SIN_ARTICULO } from './norma';
import { DEMOSTRACIONES, DIAS, type Demostracion, type NormaPropia, type PlazoPropio } from './perfilPropio';

export function plazoRule(plazo: PlazoPropio, norma: NormaPropia): PlazoRule {
  const base = {
    id: plazo.id,
    label: plazo.titulo,
    fundamento: fundamentoOf(plazo.articulo, norma),
    ...(plazo.evaluacion === undefined ? {} : { tipo: plazo.evaluacion }),
    ...(plazo.nota === undefined ? {} : { nota: plazo.nota }),
    ...(plazo.seDemuestraCon === undefined ? {} : { evidence: DEMOSTRACIONES[plazo.seDemuestraCon] }),
  };
  switch (plazo.tipo) {
    case 'tras-notificacion':
    case 'tras-recepcion':
      return {
        ...base,
        kind: 'after-event',
        event: plazo.tipo === 'tras-recepcion' ? 'recepcion' : 'notificacion',
        diasHabiles: plazo.diasHabiles,
        siguientes: plazo.siguientes ?? true,
      };
    case 'ultimo-habil':
      return { ...base, kind: 'last-dia-habil', ...(plazo.mes === undefined ? {} : { month: plazo.mes }) };
    case 'dia-del-mes':
      return {
        ...base,
        kind: 'day-of-month',
        day: plazo.dia,
        every:
          plazo.mesesTrasTrimestre === undefined
            ? { of: 'month' }
            : { of: 'quarter', monthsAfterCut: plazo.mesesTrasTrimestre },
        onInhabil: plazo.siInhabil === 'se-adelanta' ? 'falls-due-before' : 'stays',
      };
    case 'desde-dia-del-mes':
      return {
        ...base,
        kind: 'from-day-of-month',
        day: plazo.dia,
        count:
          plazo.habilesAntes === undefined
            ? { unit: 'naturales-after', days: plazo.naturalesDespues ?? 0 }
            : { unit: 'habiles-before', days: plazo.habilesAntes },
        ...(plazo.soloSiCae === undefined ? {} : { onlyOn: plazo.soloSiCae.map((dia) => DIAS.indexOf(dia)) }),
      };
    case 'fin-de-periodo':
      return { ...base, kind: 'end-of-period', months: plazo.meses };
  }
}

function fundamentoOf(articulo: string | undefined, norma: NormaPropia): Fundamento {
  return articulo === undefined
    ? ownCriterion(SIN_ARTICULO)
    : { tipo: 'norma', cita: citaPropia(norma, articulo) };
}

/** Without the article and the notes, which speak of another institution's norm. */
export function plazoPropio(rule: PlazoRule): PlazoPropio {
  const seDemuestraCon = demostracionOf(rule);
  const base = {
    id: rule.id,
    titulo: rule.label,
    ...(rule.tipo === undefined ? {} : { evaluacion: rule.tipo }),
    ...(seDemuestraCon === undefined ? {} : { seDemuestraCon }),
  };
  switch (rule.kind) {
    case 'after-event':
      return {
        ...base,
        tipo: rule.event === 'recepcion' ? 'tras-recepcion' : 'tras-notificacion',
        diasHabiles: rule.diasHabiles,
      };
    case 'last-dia-habil':
      return { ...base, tipo: 'ultimo-habil', ...(rule.month === undefined ? {} : { mes: rule.month }) };
    case 'day-of-month':
      return {
        ...base,
        tipo: 'dia-del-mes',
        dia: rule.day,
        ...(rule.every.of === 'month' ? {} : { mesesTrasTrimestre: rule.every.monthsAfterCut }),
        ...(rule.onInhabil === 'falls-due-before' ? { siInhabil: 'se-adelanta' } : {}),
      };
    case 'from-day-of-month': {
      const soloSiCae = rule.onlyOn?.flatMap((day) => DIAS[day] ?? []);
      return {
        ...base,
        tipo: 'desde-dia-del-mes',
        dia: rule.day,
        ...(rule.count.unit === 'habiles-before'
          ? { habilesAntes: rule.count.days }
          : { naturalesDespues: rule.count.days }),
        ...(soloSiCae === undefined ? {} : { soloSiCae }),
      };
    }
    case 'end-of-period':
      return { ...base, tipo: 'fin-de-periodo', meses: rule.months };
  }
}

function demostracionOf({ evidence }: PlazoRule): Demostracion | undefined {
  const names = Object.keys(DEMOSTRACIONES) as Demostracion[];
  return names.find((name) => DEMOSTRACIONES[name] === evidence);
}
