/**
 * What the bimonthly compilation tells (IEEM 5.2): how each ASM advanced in two months, what was delivered and what
 * is missing; and of which to ask the Dirección de Administración that they be captured in the SPP.
 */
import { asmHistory, type MonthOfAsm } from '../advance/asmHistory';
import { oncePerClave } from '../advance/oncePerClave';
import { byName, programaNames } from '../advance/programas';
import { accionEnCurso } from '../advance/situation';
import { readAsm } from '../asm/readAsm';
import type { DateSerial } from '../dates/dateSerial';
import { firstDayOf, lastDayOf, periodoLabel } from '../dates/periodo';
import type { Asm, Avance, Periodo } from '../records';
import { asmLine } from '../report/asmLine';
import type { Seguimiento } from '../seguimiento';
import { monthsOfBimestre, previousBimestre, type Bimestre } from './bimestre';
import { evidenciasDelBimestre, type EvidenciaCompilada } from './evidenciasDelBimestre';
import type { RequisitoJuzgado } from './requisitos';
import { estaSolventado } from './solventados';

export interface CompilacionLine {
  readonly clave: string;
  readonly numero: string;
  /** One name for each programme, however its rows write it. */
  readonly programa: string;
  readonly texto: string;
  readonly responsable: string;
  /** Of the action by which it is being followed. */
  readonly termino: DateSerial | null;
  /** As it was closed at the end of the previous bimester and of this one; `null` when no month of it was closed. */
  readonly antes: MonthOfAsm | null;
  readonly ahora: MonthOfAsm | null;
  /** Fraction; `null` unless both have one. */
  readonly variacion: number | null;
  /** Delivered in these two months. */
  readonly evidencias: readonly EvidenciaCompilada[];
  /** As the workbook says it now; empty where the norm asks for nothing. */
  readonly cierre: readonly RequisitoJuzgado[];
  readonly solventado: boolean;
  /** What has to be done, in the order in which it is asked for. */
  readonly falta: readonly string[];
}

export interface Compilacion {
  readonly bimestre: Bimestre;
  /** «Primer bimestre 2026» */
  readonly nombre: string;
  readonly desde: DateSerial;
  readonly hasta: DateSerial;
  /** Each ASM in follow-up, by programme and in the workbook's order. */
  readonly lineas: readonly CompilacionLine[];
  /** Those whose advance changed or that delivered something: what is new for the SPP. */
  readonly paraSpp: readonly CompilacionLine[];
  /** Months of the bimester that nobody closed: their figures are not there. */
  readonly mesesSinCierre: readonly Periodo[];
}

/** @throws RangeError for what `parseBimestre` does not take */
export function compilacionOf(seguimiento: Seguimiento, bimestre: Bimestre): Compilacion {
  const [first, second] = monthsOfBimestre(bimestre);
  const followed = oncePerClave(readAsm(seguimiento)).filter(({ aceptada }) => aceptada);
  const names = programaNames(followed.map(({ programa }) => programa));
  const avancesOf = byClave(seguimiento.avances);
  const lineas = followed
    .map((asm) =>
      lineOf(asm, names.get(asm.programa) ?? asm.programa, {
        seguimiento,
        bimestre,
        avances: avancesOf.get(asm.clave) ?? [],
      }),
    )
    .sort((a, b) => byName(a.programa, b.programa));
  const closed = new Set(seguimiento.avances.map(({ periodo }) => periodo));
  return {
    bimestre,
    nombre: periodoLabel(bimestre),
    desde: firstDayOf(first),
    hasta: lastDayOf(second),
    lineas,
    paraSpp: lineas.filter(isNew),
    mesesSinCierre: [first, second].filter((periodo) => !closed.has(periodo)),
  };
}

interface Source {
  readonly seguimiento: Seguimiento;
  readonly bimestre: Bimestre;
  /** Of this ASM. */
  readonly avances: readonly Avance[];
}

function lineOf(asm: Asm, programa: string, { seguimiento, bimestre, avances }: Source): CompilacionLine {
  const corte = lastDayOf(monthsOfBimestre(bimestre)[1]);
  const { clave, numero, texto, responsable, cierre = [] } = asm;
  const history = asmHistory(avances, clave);
  const antes = endOf(history, previousBimestre(bimestre));
  const ahora = endOf(history, bimestre);
  const before = antes?.real ?? null;
  const now = ahora?.real ?? null;
  return {
    clave,
    numero,
    programa,
    texto,
    responsable,
    termino: accionEnCurso(asm)?.termino ?? null,
    antes,
    ahora,
    variacion: before === null || now === null ? null : now - before,
    evidencias: evidenciasDelBimestre(asm, avances, bimestre),
    cierre,
    solventado: estaSolventado(asm),
    falta: asmLine(asm, programa, { ...seguimiento, corte }).falta,
  };
}

/** As its second month left it; else its first. */
function endOf(history: readonly MonthOfAsm[], bimestre: Bimestre): MonthOfAsm | null {
  const [first, second] = monthsOfBimestre(bimestre);
  const closedIn = (wanted: Periodo) => history.find(({ periodo }) => periodo === wanted);
  return closedIn(second) ?? closedIn(first) ?? null;
}

function isNew({ antes, ahora, evidencias }: CompilacionLine): boolean {
  const isOther = ahora !== null && ahora.real !== null && ahora.real !== (antes?.real ?? null);
  return isOther || evidencias.length > 0;
}

function byClave(avances: readonly Avance[]): ReadonlyMap<string, readonly Avance[]> {
  const found = new Map<string, Avance[]>();
  for (const avance of avances) {
    const known = found.get(avance.claveAsm);
    if (known) known.push(avance);
    else found.set(avance.claveAsm, [avance]);
  }
  return found;
}
