import type { Parametros } from '../advance/parametros';
import type { PlazoRule } from '../calendar/plazos';
import type { Catalogues } from '../catalogues/catalogues';
import type { Requisito } from '../cierre/requisitos';
import type { DocumentoOfrecido } from '../documentos/oferta';
import type { Format, NormId } from '../formats/format';
import type { TipoDeModificacion } from '../modifications/modificacion';
import type { NormaPropia, PerfilPropio } from './propio/perfilPropio';

/** An institution as data: what its norm brings. Adding one changes no code. */
export interface Perfil {
  readonly id: string;
  readonly nombre: string;
  readonly norm: NormId;
  /** Whose rules of validation it follows, where they are not its own norm's: those of the perfil it was copied from. */
  readonly reglas?: NormId;
  /** What its norm is called, where it is none of those that the program knows. */
  readonly norma?: NormaPropia;
  readonly catalogues: Catalogues;
  readonly plazos: readonly PlazoRule[];
  /** What it asks to close an ASM besides 100 % and its evidence, in the order of the norm. */
  readonly cierre?: readonly Requisito[];
  /** How its norm lets a signed commitment change; absent, a Término is reprogrammed with an oficio. */
  readonly modificaciones?: readonly TipoDeModificacion[];
  /** What its offices sign, besides what any institution may. */
  readonly documentos?: readonly DocumentoOfrecido[];
  /** The formats with its own headings; absent, as they are declared. */
  readonly formats?: readonly Format[];
  /** The thresholds that it starts with; absent, the program's. */
  readonly parametros?: Parametros;
  /** As the institution declared it, to be kept in its workbooks and given to others. */
  readonly propio?: PerfilPropio;
}

/** The norm whose rules and formats it follows. */
export function reglasOf({ reglas, norm }: Perfil): NormId {
  return reglas ?? norm;
}

/** The format as the perfil prints its headings. */
export function formatIn({ formats }: Pick<Perfil, 'formats'>, format: Format): Format {
  return formats?.find(({ id }) => id === format.id) ?? format;
}

/** Each of them, likewise. */
export function formatsIn(perfil: Pick<Perfil, 'formats'>, formats: readonly Format[]): readonly Format[] {
  return formats.map((format) => formatIn(perfil, format));
}
