import { withChanges } from '../asm/withChanges';
import type { CellChange, RowValues } from '../changes';
import { enlaces, tablaMaestra } from '../formats';
import { maestraRowsOf } from '../indicadores/ficha/maestraRows';
import { indicadoresOf, indicadorOf } from '../indicadores/readIndicadores';
import type { Indicador } from '../indicadores/records';
import { importacionDeFichas as notas } from '../messages/fichas';
import type { Seguimiento } from '../seguimiento';
import { foldText } from '../text/foldText';
import type { ImportPlan } from './importPlan';

/**
 * The rows that Tabla maestra needs for those fichas (MTY 7.6), and their dependencies in the directory, with the
 * first liaison that a ficha names.
 */
export function broughtByFichas(
  seguimiento: Seguimiento,
  changes: readonly CellChange[],
  added: readonly RowValues[],
  anio: number,
): Pick<ImportPlan, 'companions' | 'notas'> {
  const changed = indicadoresOf(withChanges(seguimiento, changes));
  const fichas = [...changed.indicadores, ...added.map((values) => indicadorOf({ sheetRow: 0, values }))];
  const maestra = maestraRowsOf(fichas, seguimiento, anio);
  const directory = enlaceRows(fichas, (dependencia) => changed.enlaceOf(dependencia) !== undefined);
  return {
    companions: [
      { format: tablaMaestra, rows: maestra },
      { format: enlaces, rows: directory },
    ].filter(({ rows }) => rows.length > 0),
    notas: [
      ...(maestra.length > 0 ? [notas.maestra(maestra.length, anio)] : []),
      ...(directory.length > 0 ? [notas.enlaces(directory.length)] : []),
    ],
  };
}

function enlaceRows(
  fichas: readonly Indicador[],
  isKnown: (dependencia: string) => boolean,
): readonly RowValues[] {
  const rows = new Map<string, RowValues>();
  for (const { dependencia, enlace, correo, estado } of fichas) {
    const key = foldText(dependencia);
    if (key === '' || estado === 'Baja' || isKnown(dependencia)) continue;
    const known = rows.get(key);
    const says = enlace !== '' || correo !== '';
    const isBare = known !== undefined && known.enlace === '' && known.correo === '';
    if (known === undefined || (isBare && says)) rows.set(key, { dependencia, enlace, correo });
  }
  return [...rows.values()];
}
