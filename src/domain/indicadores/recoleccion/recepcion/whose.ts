/** Whose a received file is, by what its hidden sheet, its lines, its claves and its folio say. */
import { avisoEntrega, rechazoEntrega } from '../../../messages/recepcion';
import type { Periodo } from '../../../records';
import type { Seguimiento } from '../../../seguimiento';
import type { DataTableIdentity } from '../dataTableLayout';
import type { Asked } from './asked';
import type { FoundDataTable } from './dataTableColumns';
import type { ObservacionEntrega } from './delivery';
import type { SaidInCell, VisibleLines } from './identity';
import { ofCell, ofFile } from './observations';
import { ownersOf, type Owner } from './owners';

export type Found<T> = { readonly value: T; readonly observaciones: readonly ObservacionEntrega[] };
export type OrRefused<T, R = object> = Found<T> | (R & { readonly reason: ObservacionEntrega });
/** Whose it said to be, if it is a dependency of the fichas. */
export type Said = { readonly said: string | null };

export interface WhoseContext {
  readonly seguimiento: Seguimiento;
  readonly asked: Asked;
}

export function whose(
  table: FoundDataTable,
  identity: DataTableIdentity | null,
  visible: VisibleLines,
  mes: Periodo | null,
  { seguimiento, asked }: WhoseContext,
): OrRefused<string, Said> {
  const line = visible.dependencia;
  const hidden = identity === null ? null : asked.dependencia(identity.dependencia, mes);
  const seen = line === null ? null : asked.dependencia(line.value, mes);
  if (hidden !== null && seen !== null && hidden !== seen && line) {
    const mensaje = rechazoEntrega.dependenciaContradictoria(hidden, seen);
    return { reason: ofCell(line, 'error', mensaje), said: hidden };
  }
  const owners = ownersOf(table, asked, mes);
  const named = hidden ?? seen;
  if (named === null)
    return byClaves(owners, identity, line, (folio) => sentTo(folio, mes, { seguimiento, asked }));
  const [most] = owners;
  if (most && most.dependencia !== named && most.count > (owners.find(isOf(named))?.count ?? 0)) {
    const mensaje = rechazoEntrega.clavesDeOtra(named, most.dependencia, most.clave);
    return { reason: ofCell(most.place, 'error', mensaje), said: named };
  }
  return { value: named, observaciones: unknownName(hidden, seen, identity, line) };
}

/** One of the two names is of nobody: the other rules, and that is told. */
function unknownName(
  hidden: string | null,
  seen: string | null,
  identity: DataTableIdentity | null,
  line: SaidInCell<string> | null,
): readonly ObservacionEntrega[] {
  if (identity === null || line === null) return [];
  if (hidden === null && seen !== null) {
    const mensaje = avisoEntrega.ocultaDesconocida(identity.dependencia, seen);
    return [{ ...ofCell(line, 'aviso', mensaje), corroborar: true }];
  }
  return hidden !== null && seen === null
    ? [ofCell(line, 'nota', avisoEntrega.visibleDesconocida(line.value, hidden))]
    : [];
}

function byClaves(
  owners: readonly Owner[],
  identity: DataTableIdentity | null,
  line: SaidInCell<string> | null,
  dependenciaOf: (folio: string) => string | null,
): OrRefused<string, Said> {
  const [only, ...others] = owners;
  const said = identity?.dependencia ?? line?.value ?? '';
  if (!only || others.length > 0) {
    const mensaje =
      said === '' ? rechazoEntrega.sinDependencia() : rechazoEntrega.dependenciaDesconocida(said);
    return { reason: ofFile('error', mensaje), said: null };
  }
  const folio = identity?.folio ?? '';
  const addressee = dependenciaOf(folio);
  if (addressee !== null && addressee !== only.dependencia) {
    const mensaje = rechazoEntrega.folioDeOtra(folio, addressee, only.dependencia);
    return { reason: ofCell(only.place, 'error', mensaje), said: null };
  }
  const { dependencia } = only;
  // That a table of ours was sent to somebody whom no ficha names has to be asked about.
  const observacion =
    identity && line
      ? ofFile('aviso', avisoEntrega.nombresDesconocidos(dependencia, identity.dependencia, line.value), true)
      : ofFile('nota', avisoEntrega.identificadaPorClaves(dependencia, said));
  return { value: dependencia, observaciones: [observacion] };
}

/** `null` for a folio that the register does not have, or of a name that no ficha has any more. */
function sentTo(folio: string, mes: Periodo | null, { seguimiento, asked }: WhoseContext): string | null {
  const sent = seguimiento.entregas.find((entrega) => entrega.enviada !== null && entrega.folio === folio);
  return sent ? asked.dependencia(sent.dependencia, mes) : null;
}

const isOf =
  (dependencia: string) =>
  (owner: Owner): boolean =>
    owner.dependencia === dependencia;
