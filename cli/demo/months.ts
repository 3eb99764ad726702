/** The second act's steps, as data: what is installed, each month's collection, and what follows the matrix. */
import { join } from 'node:path';
import { counted } from '../../src/domain/messages/counted';
import type { Periodo } from '../../src/domain/records';
import { OBRAS, SEGURIDAD, SERVICIOS } from './deliveries';
import type { MadeDelivery } from './makeDeliveries';
import { INSTITUCION, SAMPLE_FILES } from './sample';
import type { Step } from './stage';

export const OPENING: readonly Step[] = [
  {
    says: 'Instalar fichas técnicas, Tabla maestra y directorio de enlaces',
    verb: 'crear',
    words: [
      '--formato=ficha',
      '--perfil=monterrey',
      `--institucion=${INSTITUCION}`,
      '--ejercicio=2026',
      '--trimestre=1',
    ],
  },
  imported('24 fichas de indicadores', 'ficha', SAMPLE_FILES.fichas),
  imported('el directorio de enlaces', 'enlaces', SAMPLE_FILES.enlaces),
  imported('el presupuesto de los programas', 'presupuesto', SAMPLE_FILES.presupuesto),
  {
    says: 'Validar las fichas (dos traen defectos a propósito)',
    verb: 'validar',
    words: ['--fecha=2026-01-15'],
  },
];

export interface Month {
  readonly mes: Periodo;
  readonly name: string;
  /** AAAA-MM-DD: the tables are sent. */
  readonly sent: string;
  readonly prorrogas: readonly Step[];
  /** AAAA-MM-DD: the month is calculated. */
  readonly calculated: string;
}

export const ENERO: Month = {
  mes: '2026-01',
  name: 'enero',
  sent: '2026-01-30',
  prorrogas: [],
  calculated: '2026-02-09',
};

export const FEBRERO: Month = {
  mes: '2026-02',
  name: 'febrero',
  sent: '2026-02-27',
  prorrogas: [
    asked('2026-02', SERVICIOS, 'B', '2026-03-03', ['--resolucion=aceptada']),
    asked('2026-02', SEGURIDAD, 'B', '2026-03-05', []),
  ],
  calculated: '2026-03-10',
};

/** 6 April 2026 is a Monday: prórroga A applies. */
export const MARZO: Month = {
  mes: '2026-03',
  name: 'marzo',
  sent: '2026-03-31',
  prorrogas: [asked('2026-03', OBRAS, 'A', '2026-04-01', [])],
  calculated: '2026-04-13',
};

export const QUARTER = '2026-T1';

export const MATRIX: Step = {
  says: 'Hacer la Matriz de Seguimiento SEJ-PEP-27 del primer trimestre, que lo cierra',
  verb: 'matriz',
  words: [`--trimestre=${QUARTER}`, '--fecha=2026-04-20'],
  shows: 'Avance físico',
};

export const CHANGE: Step = {
  says: 'Cambiar la meta de mayo de OP-03 por falta de recursos materiales (SEJ-PEP-24)',
  verb: 'cambio',
  words: [
    '--indicador=OP-03',
    '--tipo=meta',
    '--causal=b',
    '--punto=Meta may',
    '--valor=1300',
    '--oficio=SOP/112/2026 (inventado)',
    '--recursos=Oficio SOP/041/2026 (inventado): se solicitó la mezcla asfáltica',
    '--soporte=Oficio SFA/087/2026 (inventado): no se entregó la mezcla asfáltica',
    '--fecha=2026-04-22',
    '--resolucion=aprobada',
  ],
  shows: 'aprobada',
};

/** @param tablas one folder a month appears in it */
export function prepared({ mes, name, sent }: Pick<Month, 'mes' | 'name' | 'sent'>, tablas: string): Step {
  const folder = join(tablas, mes);
  return {
    says: `Preparar las tablas de datos de ${name}, una por dependencia`,
    verb: 'preparar',
    words: [`--mes=${mes}`, `--carpeta=${folder}`, `--fecha=${sent}`, '--reemplazar'],
    shows: folder,
  };
}

/** @param day AAAA-MM-DD */
export function received({ name }: Month, day: string, arrived: readonly MadeDelivery[]): Step {
  return {
    says: `Recibir ${counted(arrived.length, 'archivo')} de ${name}, el ${day}`,
    verb: 'recibir',
    words: [...arrived.map(({ path }) => `--datos=${path}`), `--fecha=${day}`],
  };
}

export function calculated({ mes, name, calculated: day }: Month): Step {
  return { says: `Calcular ${name}`, verb: 'calcular', words: [`--periodo=${mes}`, `--fecha=${day}`] };
}

function imported(what: string, formato: string, path: string): Step {
  return { says: `Importar ${what}`, verb: 'importar', words: [`--formato=${formato}`, `--datos=${path}`] };
}

function asked(
  mes: Periodo,
  dependencia: string,
  tipo: 'A' | 'B',
  solicitada: string,
  more: readonly string[],
): Step {
  const words = [`--mes=${mes}`, `--dependencia=${dependencia}`, `--tipo=${tipo}`];
  return {
    says: `Registrar la prórroga ${tipo} que ${dependencia} pidió el ${solicitada}`,
    verb: 'prorroga',
    words: [...words, `--solicitada=${solicitada}`, ...more],
  };
}
