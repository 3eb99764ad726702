/** SEJ-PEP-23 of one indicator, as its ficha says now, with the changes that were approved. */
import { isBlank } from '../../cell';
import type { DateSerial } from '../../dates/dateSerial';
import { columnOf, META_KEYS, type ColumnKey } from '../../formats/format';
import { ficha as format } from '../../formats/ficha';
import { citasDe } from '../../messages/citas';
import { impresos } from '../../messages/impresos';
import type { Problem } from '../../messages/problemas';
import type { Seguimiento } from '../../seguimiento';
import { plainCell, type TableRow } from '../../tables/tableData';
import { fichaOf } from '../cambios/fichaOf';
import { historiaDe } from '../cambios/historia';
import { contactoDe } from '../contacto';
import { field, pairs, signatures, threeColumns, whole, type Impreso, type ImpresoRow } from './impreso';

const { secciones } = impresos;

export function fichaImpresa(
  seguimiento: Seguimiento,
  clave: string,
  fecha: DateSerial,
): { readonly impreso: Impreso } | { readonly problem: Problem } {
  const found = fichaOf(seguimiento, clave);
  if ('problem' in found) return found;
  const { row, indicador } = found.ficha;
  const one = (key: ColumnKey) => field(headingOf(key), plainCell(row, key));
  const rows: readonly ImpresoRow[] = [
    whole(impresos.ficha, 'title'),
    whole(seguimiento.institucion, 'line'),
    whole(secciones.identificacion, 'section'),
    ...pairs([
      { label: headingOf('indicador'), text: indicador.clave },
      { label: headingOf('estadoIndicador'), text: indicador.estado },
    ]),
    one('nombre'),
    one('descripcion'),
    one('programa'),
    ...paired(row, ['nivel', 'tipoIndicador', 'dimension', 'frecuencia']),
    whole(secciones.calculo, 'section'),
    one('metodo'),
    ...paired(row, ['unidadMedida', 'sentido', 'lineaBaseAnio', 'lineaBase']),
    one('acumulacion'),
    field(headingOf('conLineaBase'), indicador.conLineaBase ? 'Sí' : 'No'),
    whole(secciones.variables, 'section'),
    ...threeColumns(
      [impresos.nombreDeVariable, impresos.unidad, impresos.fuente],
      indicador.variables.map(({ nombre, unidad, fuente }) => [nombre, unidad, fuente] as const),
    ),
    whole(secciones.metas, 'section'),
    impresos.meses.map((text) => ({ text, span: 1, look: 'label' as const })),
    META_KEYS.map((key) => ({ text: plainCell(row, key), span: 1, look: 'centred' as const })),
    one('metaAnual'),
    whole(secciones.semaforo, 'section'),
    ...thresholds(seguimiento, row),
    whole(secciones.responsable, 'section'),
    one('dependencia'),
    ...contactRows(seguimiento, indicador.dependencia),
    whole(impresos.cambios, 'section'),
    ...approvedChanges(seguimiento, indicador.clave),
    signatures(impresos.firmasDeFicha),
    whole(impresos.nota(fecha, citasDe(seguimiento.perfil)), 'note'),
  ];
  return { impreso: { rows, nombre: `Ficha ${indicador.clave}` } };
}

function headingOf(key: ColumnKey): string {
  return columnOf(format, key)?.heading ?? '';
}

function paired(row: TableRow, keys: readonly ColumnKey[]): readonly ImpresoRow[] {
  return pairs(keys.map((key) => ({ label: headingOf(key), text: plainCell(row, key) })));
}

/** Its own thresholds, or those of Parámetros that it is judged with. */
function thresholds({ parametros }: Seguimiento, row: TableRow): readonly ImpresoRow[] {
  const defaults = {
    umbralRiesgo: parametros.indicadorRiesgo,
    umbralCumplido: parametros.indicadorCumplido,
    umbralSobrecumplido: parametros.indicadorSobrecumplido,
  } as const;
  const keys = ['umbralRiesgo', 'umbralCumplido', 'umbralSobrecumplido'] as const;
  const isOwn = keys.every((key) => !isBlank(plainCell(row, key)));
  return threeColumns(
    [headingOf(keys[0]), headingOf(keys[1]), headingOf(keys[2])],
    [[valueOf(keys[0]), valueOf(keys[1]), valueOf(keys[2])]],
  );
  function valueOf(key: (typeof keys)[number]) {
    return isOwn ? plainCell(row, key) : `${defaults[key]} (hoja Parámetros)`;
  }
}

function contactRows(seguimiento: Seguimiento, dependencia: string): readonly ImpresoRow[] {
  const { nombre, correo } = contactoDe(seguimiento, dependencia);
  return pairs([
    { label: headingOf('enlace'), text: nombre },
    { label: headingOf('correo'), text: correo },
  ]);
}

function approvedChanges(seguimiento: Seguimiento, clave: string): readonly ImpresoRow[] {
  const approved = historiaDe(seguimiento, clave).eventos.filter(
    ({ resolucion }) => resolucion === 'Aprobada',
  );
  if (approved.length === 0) return [whole(impresos.sinCambios, 'value')];
  return approved.map(({ frase }) => whole(frase, 'value'));
}
