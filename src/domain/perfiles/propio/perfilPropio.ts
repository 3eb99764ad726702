/**
 * An institution's perfil as it writes it down: one JSON document with what differs from the perfil that it was copied
 * from. Its keys and labels are Spanish: people of the institution read and write it. Published in
 * `docs/perfil.schema.json`.
 */
import type { Parametros } from '../../advance/parametros';
import type { Encabezados } from '../../formats/localFormat';
import type { TipoEvaluacion } from '../../records';

export const ESQUEMA = 'seguimiento-asm/perfil/1';

/** Letters that the document may have: 100 KB of plain text. */
export const LARGEST = 102_400;

/** Lists that an institution may change; the program looks for the values of the others by name. */
export const CATALOGOS = ['clasificacion', 'prioridad'] as const;
export type CatalogoPropio = (typeof CATALOGOS)[number];

export interface NormaPropia {
  /** As its citations begin: «LIN-X». */
  readonly siglas: string;
  readonly titulo: string;
}

export interface ValorPropio {
  readonly valor: string;
  readonly descripcion?: string;
}

export interface ListaPropia {
  /** Of the norm, where it defines the list. */
  readonly articulo?: string;
  readonly valores: readonly ValorPropio[];
}

/** How the workbook tells that a deadline was met. */
export const DEMOSTRACIONES = {
  'asm-capturados': 'asm-captured',
  'plan-con-terminos': 'plan-dated',
  'avance-capturado': 'advance-captured',
  'asm-concluidos': 'asm-finished',
  'mes-cerrado': 'month-closed',
  'tablas-enviadas': 'tables-sent',
  'cifras-entregadas': 'figures-delivered',
  'cifras-por-llegar': 'figures-waiting',
  'presupuesto-recibido': 'budget-received',
  'matriz-hecha': 'matrix-made',
} as const;
export type Demostracion = keyof typeof DEMOSTRACIONES;

/** 0 Sunday … 6 Saturday. */
export const DIAS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'] as const;
export type Dia = (typeof DIAS)[number];

interface PlazoBase {
  readonly id: string;
  readonly titulo: string;
  /** Of the norm; without it the deadline is the institution's own criterion. */
  readonly articulo?: string;
  readonly nota?: string;
  /** Absent: for evaluations of both types. */
  readonly evaluacion?: TipoEvaluacion;
  readonly seDemuestraCon?: Demostracion;
}

export type PlazoPropio = PlazoBase &
  (
    | {
        readonly tipo: 'tras-notificacion' | 'tras-recepcion';
        readonly diasHabiles: number;
        readonly siguientes?: boolean;
      }
    | { readonly tipo: 'ultimo-habil'; readonly mes?: number }
    | {
        readonly tipo: 'dia-del-mes';
        readonly dia: number;
        /** Absent: every month. Otherwise every quarter, so many months after its third. */
        readonly mesesTrasTrimestre?: number;
        readonly siInhabil?: 'se-adelanta' | 'queda';
      }
    | {
        readonly tipo: 'desde-dia-del-mes';
        readonly dia: number;
        /** One of the two. */
        readonly habilesAntes?: number;
        readonly naturalesDespues?: number;
        readonly soloSiCae?: readonly Dia[];
      }
    | { readonly tipo: 'fin-de-periodo'; readonly meses: 1 | 2 | 3 }
  );

export type TipoPlazo = PlazoPropio['tipo'];

export interface PerfilPropio {
  readonly esquema: typeof ESQUEMA;
  readonly id: string;
  readonly nombre: string;
  /** Id of the perfil whose rules, formats and lists it follows in what it does not say. */
  readonly base: string;
  readonly norma: NormaPropia;
  readonly catalogos?: Readonly<Partial<Record<CatalogoPropio, ListaPropia>>>;
  readonly encabezados?: Encabezados;
  readonly umbrales?: Partial<Parametros>;
  /** All of its deadlines; absent, those of the base. */
  readonly plazos?: readonly PlazoPropio[];
}

/** What is wrong in a document, and where: `catalogos.prioridad.valores[2]`; `''` for the document itself. */
export interface ErrorDePerfil {
  readonly donde: string;
  readonly mensaje: string;
}
