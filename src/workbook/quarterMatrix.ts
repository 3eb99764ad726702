import type { DateSerial } from '../domain/dates/dateSerial';
import { planAcciones } from '../domain/formats';
import {
  planCalculoSteps,
  type PlanCalculo,
  type ResultadoPorGuardar,
} from '../domain/indicadores/calculo/planCalculo';
import type { MatrizModel } from '../domain/indicadores/matriz/matrizModel';
import { matrizSteps } from '../domain/indicadores/matriz/matrizOf';
import { planDeAcciones, type PlanDeAcciones } from '../domain/indicadores/matriz/planDeAcciones';
import { fichaSteps } from '../domain/indicadores/readIndicadores';
import type { PeriodoIndicador } from '../domain/indicadores/records';
import { calculoProblemas } from '../domain/messages/calculo';
import { matrizProblems } from '../domain/messages/matriz';
import { problemas, type Problem } from '../domain/messages/problemas';
import { tableOf } from '../domain/seguimiento';
import { nothingToCalculate } from './calculatePeriod';
import { breathing } from './inSlices';
import { avancesNames, matrizNames } from './matriz/columns';
import { writeAvances } from './matriz/writeAvances';
import { writeMatriz } from './matriz/writeMatriz';
import { readLibro, type Libro } from './read/readLibro';
import { sheetNamed } from './read/structure';
import { blocked, done, type Outcome } from './result';
import { ensureFormat } from './sheets/ensureFormat';
import { INICIO_NAMES } from './sheets/inicioNames';
import { replaceSheets, strangerAmong, type OwnSheet } from './sheets/replaceSheets';
import { appendRecords } from './write/appendRecords';
import { applyChanges } from './write/applyChanges';
import { blockWriter } from './write/blockWriter';
import { changesProblem } from './write/changesProblem';
import { INSTALL_BYTES } from './write/payload';
import { overdueProblem, overdueRows, writeOverdueRows, type OverdueRows } from './write/overdueRows';
import {
  planResultados,
  resultadosProblem,
  writePlannedResultados,
  type ResultadosAuthorship,
  type ResultadosPlan,
} from './write/writeResultados';

export interface MatrixRequest {
  readonly trimestre: PeriodoIndicador;
  /** Day on which it is made: it closes the quarter, and is noted in Cambios. */
  readonly fecha: DateSerial;
  /** Why a quarter that its matrix closed may change; blank is no reason. */
  readonly reabrir?: string;
  /** `false` only tells what it would say, and what stands in the way. */
  readonly write?: boolean;
}

export interface QuarterMatrix {
  readonly model: MatrizModel;
  /** It closes its quarter; if not, `model.preliminar` says why, and Plan de acciones is left as it was. */
  readonly cierra: boolean;
  /** Sheet of the matrix, and of the report of advances. */
  readonly hoja: string;
  readonly hojaAvances: string;
  /** Indicators «En rezago» added to Plan de acciones. */
  readonly rezagosNuevos: number;
  /** Tables of its months that become «No disponible» in Entregas: nothing came by the day due. */
  readonly entregasNoDisponibles: number;
  /** The quarter was closed, and its figures changed. */
  readonly reabierto: boolean;
}

/**
 * The matrix SEJ-PEP-27 of a quarter and its report of advances, each on a sheet of its own; made again, they replace
 * themselves. It closes the quarter in Resultados, and leaves in Plan de acciones what each indicator «En rezago» has to
 * answer; while some table may still come in time, it is preliminary and does neither. A closed quarter whose figures would change is refused without a reason to open it again.
 */
export async function quarterMatrix(
  context: Excel.RequestContext,
  { trimestre, fecha, reabrir = '', write = true }: MatrixRequest,
): Promise<Outcome<QuarterMatrix>> {
  const libro = await readLibro(context);
  const { seguimiento } = libro;
  await breathing(context, fichaSteps(seguimiento));
  const nothing = nothingToCalculate(seguimiento);
  if (nothing) return blocked(nothing);
  const calculo = await breathing(context, planCalculoSteps(seguimiento, trimestre, reabrir));
  if (calculo.kind === 'closed') return blocked(calculoProblemas.trimestreCerrado(trimestre, calculo.claves));
  const { resultados, reabierto } = calculo;
  const model = await breathing(context, matrizSteps(seguimiento, trimestre, fecha, resultados));
  const plans: Plans = {
    acciones: planDeAcciones(seguimiento, model),
    resultados: planResultados(libro, ...closing(calculo, reabrir.trim(), model)),
    entregas: overdueRows(libro, trimestre, fecha),
  };
  const names = { matriz: matrizNames(trimestre), avances: avancesNames(trimestre) };
  const locked = matrixProblem(libro, plans, [names.matriz, names.avances]);
  if (locked) return blocked(locked);
  if (write) {
    const problem = await writeAll(context, libro, model, plans, names);
    if (problem) return blocked(problem);
  }
  return done({
    model,
    cierra: model.preliminar === null,
    hoja: names.matriz.sheet,
    hojaAvances: names.avances.sheet,
    rezagosNuevos: plans.acciones.altas.length,
    entregasNoDisponibles: plans.entregas.noDisponibles,
    reabierto,
  });
}

/**
 * What Resultados is to say, and on what grounds. A quarter closed with these figures stays as it is; with a reason, what
 * an interrupted reopening left unsaid is said. A preliminary matrix leaves a draft.
 */
function closing(
  { rows, resultados, reabierto }: Extract<PlanCalculo, { readonly kind: 'plan' }>,
  motivo: string,
  { fecha, preliminar }: MatrizModel,
): readonly [readonly ResultadoPorGuardar[], ResultadosAuthorship] {
  const isClosed = rows.length === 0;
  const author = { fecha, ...(motivo !== '' && (reabierto || isClosed) ? { motivo } : {}) };
  if (isClosed) return [motivo === '' ? [] : resultados, author];
  return [preliminar === null ? rows.map((row) => ({ ...row, cerrado: fecha })) : rows, author];
}

interface Plans {
  readonly acciones: PlanDeAcciones;
  readonly resultados: ResultadosPlan;
  readonly entregas: OverdueRows;
}

function matrixProblem(libro: Libro, plans: Plans, names: readonly OwnSheet[]): Problem | null {
  const { structure } = libro;
  const stranger = strangerAmong(structure, names);
  if (stranger !== undefined) return matrizProblems.hojaAjena(stranger);
  if (structure.isStructureProtected) return problemas.libroProtegido();
  const { acciones, resultados, entregas } = plans;
  const written = names.map(({ sheet }) => sheetNamed(structure, sheet)?.name);
  return (
    planProblem(libro, acciones) ??
    resultadosProblem(libro, resultados) ??
    overdueProblem(libro, entregas) ??
    changesProblem(libro, acciones.cambios, written)
  );
}

/** Without its key columns, every matrix would add the same rows again. */
function planProblem(libro: Libro, { altas }: PlanDeAcciones): Problem | null {
  const table = tableOf(libro.seguimiento, planAcciones.id);
  if (!table) return null;
  const missing = table.missing.filter(({ key }) => planAcciones.identity?.includes(key));
  if (missing.length > 0) {
    return problemas.columnasFaltantes(
      table.sheet,
      missing.map(({ heading }) => heading),
    );
  }
  return altas.length === 0 ? null : changesProblem(libro, [], [table.sheet]);
}

/** The sheets first: the quarter is closed only when what closes it is there. */
async function writeAll(
  context: Excel.RequestContext,
  libro: Libro,
  model: MatrizModel,
  { acciones, resultados, entregas }: Plans,
  names: { readonly matriz: OwnSheet; readonly avances: OwnSheet },
): Promise<Problem | null> {
  const { structure } = libro;
  const { fecha } = model;
  const writer = blockWriter(context);
  await writer.room(INSTALL_BYTES);
  const ensured = acciones.altas.length === 0 ? null : ensureFormat(context, libro, planAcciones);
  if (ensured && 'problem' in ensured) return ensured.problem;
  await replaceSheets(
    context,
    structure,
    [names.matriz, names.avances],
    async ([matriz, avances], dropOld) => {
      if (!matriz || !avances) return;
      await writeMatriz(matriz, writer, model, structure.names.has(INICIO_NAMES.elaboro));
      await writeAvances(avances, writer, model);
      // Told together: Cambios is written once.
      const changes = [...resultados.changes, ...acciones.cambios];
      await applyChanges(context, writer, libro, changes, { accion: 'Hacer matriz', fecha });
      await writePlannedResultados(context, writer, libro, resultados);
      await writeOverdueRows(writer, libro, entregas);
      if (ensured) await appendRecords(context, writer, planAcciones, ensured.table, acciones.altas);
      dropOld();
      avances.position = 1;
      matriz.position = 1;
      matriz.activate();
      await writer.send();
    },
  );
  return null;
}
