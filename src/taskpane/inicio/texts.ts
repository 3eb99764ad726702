import { formatDate } from '../../domain/dates/formatDate';
import type { DateSerial } from '../../domain/dates/dateSerial';
import { periodoLabel } from '../../domain/dates/periodo';
import type { PeriodoIndicador } from '../../domain/indicadores/records';
import { counted, inFigures } from '../../domain/messages/counted';
import type { NextStep } from '../../domain/overview/nextStep';
import type { PasoIndicadores } from '../../domain/overview/pasoIndicadores';

/** The sentences of the first view. */
export const texts = {
  purpose:
    'Dé seguimiento a los aspectos susceptibles de mejora (ASM) de sus evaluaciones y a sus indicadores, en el libro que tiene abierto. Sus datos no salen de él.',
  siguiente: 'Siguiente paso',
  siguienteAsm: 'Siguiente paso de los ASM',
  siguienteIndicadores: 'Siguiente paso de los indicadores',
  irA: (step: NextStep): string => {
    switch (step.kind) {
      case 'install':
        return 'Instalar formatos';
      case 'fill':
        return 'Ir a Formatos';
      case 'mendClaves':
        return 'Ir a Validar';
      case 'nothingAccepted':
        return 'Ver la hoja';
      case 'breakDown':
        return 'Desglosar acciones';
      case 'closeMonth':
        return step.ended && step.sinCaptura === 0 ? 'Cerrar el mes' : 'Capturar el mes';
      case 'report':
        return 'Hacer el informe';
    }
  },
  irAIndicadores: (step: PasoIndicadores): string => {
    switch (step.kind) {
      case 'importFichas':
        return 'Ir a Formatos';
      case 'prepareTables':
        return 'Preparar las tablas';
      case 'collect':
        return 'Recibir entregas';
      case 'calculate':
        return 'Ir a Indicadores';
      case 'makeMatrix':
        return 'Ir a la matriz';
      case 'waitForTables':
        return 'Ver la recolección';
    }
  },
  abriendo: 'Abriendo la hoja…',
  esteLibro: 'Este libro',
  programas: 'Programas y fondos',
  muchosProgramas: (count: number) => `${inFigures(count)} programas y fondos`,
  periodo: 'Ejercicio y trimestre',
  trimestre: (ejercicio: string, trimestre: string) =>
    [ejercicio, trimestre === '' ? '' : `trimestre ${trimestre}`].filter(Boolean).join(', '),
  perfil: 'Perfil',
  ultimoCierre: 'Último mes cerrado',
  fichas: 'Indicadores',
  ultimoCalculo: 'Último cálculo',
  ninguno: 'Ninguno',
  sinCapturar: 'Sin capturar',
  plazos: 'Próximos plazos',
  sinPlazos: 'No hay plazos por vencer ni vencidos.',
  perfilSinPlazos: (perfil: string) =>
    `El documento del perfil «${perfil}» no fija plazos en días. Aquí se ven los Términos de los ASM y los plazos que capture en la hoja Evaluaciones.`,
  masPlazos: (count: number) => `Ver ${counted(count, 'plazo más', 'plazos más')}`,
  todosLosPlazos: 'Ver los plazos del año o guardarlos en su calendario',
  porQue: 'Por qué',
  fundamento: 'Fundamento:',
  termino: (termino: DateSerial) => formatDate(termino, 'corta'),
  numero: (numero: string) => `Núm. ${numero}`,
  otrosAsm: (count: number) => `y ${counted(count, 'ASM más', 'ASM más')}. Véalos en Avance.`,
  atender: 'Por atender',
  asunto: 'Asunto',
  cuantos: 'Cuántos',
  errores: 'Errores de captura',
  avisos: 'Avisos de captura',
  enRezago: 'ASM en rezago',
  sinInformacion: 'ASM sin información',
  entregasVencidas: 'Entregas con el plazo vencido',
  porCorroborar: 'Entregas por corroborar',
  indicadoresEnRezago: 'Indicadores en rezago',
  revisando: 'Revisando las filas…',
  semaforo: (asm: number, fecha: string) => `${counted(asm, 'ASM', 'ASM')} en seguimiento al ${fecha}`,
  estado: 'Semáforo',
  asm: 'ASM',
  semaforoIndicadores: (count: number, periodo: PeriodoIndicador) =>
    `${counted(count, 'indicador', 'indicadores')} en ${lowered(periodoLabel(periodo))}`,
  semaforoDe: 'Semáforo del indicador',
  indicadores: 'Indicadores',
  instalado: 'Hojas instaladas',
  hoja: 'Hoja',
  filas: 'Filas',
} as const;

/** «marzo de 2026», «el primer trimestre 2026» */
function lowered(label: string): string {
  return /^\p{Lu}/u.test(label) ? `el ${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
}
