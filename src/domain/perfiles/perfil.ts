import type { PlazoRule } from '../calendar/plazos';
import type { Catalogues } from '../catalogues/catalogues';
import type { Requisito } from '../cierre/requisitos';
import type { DocumentoOfrecido } from '../documentos/oferta';
import type { NormId } from '../formats/format';

/** An institution as data: what its norm brings. Adding one changes no code. */
export interface Perfil {
  readonly id: string;
  readonly nombre: string;
  readonly norm: NormId;
  readonly catalogues: Catalogues;
  readonly plazos: readonly PlazoRule[];
  /** What it asks to close an ASM besides 100 % and its evidence, in the order of the norm. */
  readonly cierre?: readonly Requisito[];
  /** What its offices sign, besides what any institution may. */
  readonly documentos?: readonly DocumentoOfrecido[];
}
