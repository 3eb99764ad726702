/** A document as a declaration: what it is for, what has to be chosen to make it, and how it is worded. */
import type { DateSerial } from '../dates/dateSerial';
import type { NormId } from '../formats/format';
import type { Problem } from '../messages/problemas';
import type { Fundamento } from '../norms';
import type { Asm } from '../records';
import type { Seguimiento } from '../seguimiento';
import type { ValidationContext } from '../validation/context';
import type { DatosDocumento, Documento, DocumentoId, Firma } from './documento';

export type Eleccion = 'programa' | 'evaluacion' | 'dependencia' | 'trimestre' | 'bimestre' | 'folio';

export interface Opcion {
  /** As a request names it. */
  readonly valor: string;
  /** As people read it. */
  readonly texto: string;
}

export type Opciones = Readonly<Partial<Record<Eleccion, readonly Opcion[]>>>;

/** What a model may read. Nothing in it is computed before it is asked for. */
export interface Entorno {
  readonly seguimiento: Seguimiento;
  readonly fecha: DateSerial;
  readonly fundamento: Fundamento;
  /** Whether the institution's own norm orders the document: only then are its articles cited. */
  readonly esDeSuNorma: boolean;
  readonly context: () => ValidationContext;
  /** Each ASM once, accepted or not. */
  readonly asm: () => readonly Asm[];
}

/** What was chosen, each value among its options; `''` for what the model does not ask. */
export type Elegido = Readonly<Record<Eleccion, string>> & { readonly datos: DatosDocumento };

export type Hecho = { readonly documento: Documento } | { readonly problem: Problem };

export interface Modelo {
  readonly id: DocumentoId;
  readonly nombre: string;
  readonly proposito: string;
  /** Its rows come from this format, by its id. */
  readonly formato: string;
  /** Where its text quotes the laws of one institution, the norm of that one: no other perfil offers it. */
  readonly soloDe?: NormId;
  readonly pide: readonly Eleccion[];
  /** Who signs it; with no rows yet, whoever is known to. */
  firmas(entorno: Entorno): readonly Firma[];
  /** For each choice that it asks, the default first; a choice without options keeps it from being made. */
  opciones(entorno: Entorno): Opciones;
  /** Why it cannot be made, when its format has rows; a full sentence. */
  impedimento?(entorno: Entorno): string | null;
  make(entorno: Entorno, elegido: Elegido): Hecho;
}
