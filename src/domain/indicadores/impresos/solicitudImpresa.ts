/** SEJ-PEP-24 of one request, with all the points that share its folio. */
import type { CellValue } from '../../cell';
import type { DateSerial } from '../../dates/dateSerial';
import { periodoLabel } from '../../dates/periodo';
import { columnOf, type ColumnKey } from '../../formats/format';
import { solicitudCambio } from '../../formats/solicitudCambio';
import { citasDe, type Citas } from '../../messages/citas';
import { impresos } from '../../messages/impresos';
import type { Problem } from '../../messages/problemas';
import type { Seguimiento } from '../../seguimiento';
import { solicitudesOf, type Solicitud } from '../cambios/solicitudes';
import { indicadoresOf } from '../readIndicadores';
import {
  field,
  pairs,
  signatures,
  threeColumns,
  whole,
  type Impreso,
  type ImpresoRow,
  type Pair,
} from './impreso';

const { secciones } = impresos;

export function solicitudImpresa(
  seguimiento: Seguimiento,
  folio: string,
  fecha: DateSerial,
): { readonly impreso: Impreso } | { readonly problem: Problem } {
  const own = solicitudesOf(seguimiento).filter((each) => each.folio === folio);
  const [first] = own;
  if (!first) return { problem: impresos.sinFolio() };
  const citas = citasDe(seguimiento.perfil);
  const indicador = indicadoresOf(seguimiento).indicador(first.clave);
  const rows: readonly ImpresoRow[] = [
    whole(impresos.solicitud, 'title'),
    whole(seguimiento.institucion, 'line'),
    whole(secciones.solicitud, 'section'),
    ...pairs([text('folio', first.folio), day('fechaSolicitud', first.fecha)]),
    one('dependencia', first.dependencia),
    whole(secciones.indicador, 'section'),
    one('indicador', first.clave),
    field(impresos.nombre, indicador?.nombre ?? ''),
    field('Programa', indicador?.programa ?? ''),
    whole(secciones.puntos, 'section'),
    ...threeColumns(
      [impresos.punto, impresos.dice, impresos.debeDecir],
      own.map(({ campo, dice, debeDecir }) => [campo, dice, debeDecir] as const),
    ),
    whole(secciones.sustento, 'section'),
    one('tipoCambio', first.tipo ?? ''),
    one('causalCambio', first.causal ?? ''),
    one('oficioSolicitud', first.oficio),
    one('solicitudRecursos', first.solicitudRecursos),
    one('documentoSoporte', first.documento),
    whole(secciones.resolucion, 'section'),
    ...resolution(first, citas),
    signatures(impresos.firmasDeSolicitud),
    whole(impresos.nota(fecha, citas), 'note'),
  ];
  return { impreso: { rows, nombre: `Solicitud ${first.folio}` } };
}

function resolution(solicitud: Solicitud, citas: Citas): readonly ImpresoRow[] {
  const { vigenteDesde } = solicitud;
  return [
    ...pairs([text('resolucion', solicitud.resolucion), day('fechaResolucion', solicitud.fechaResolucion)]),
    one('vigenteDesde', vigenteDesde === null ? '' : periodoLabel(vigenteDesde)),
    one('motivoResolucion', solicitud.motivo),
    whole(impresos.avisos(citas), 'section'),
    ...pairs([
      day('avisoContraloria', solicitud.avisoContraloria),
      day('avisoFinanzas', solicitud.avisoFinanzas),
    ]),
  ];
}

function headingOf(key: ColumnKey): string {
  return columnOf(solicitudCambio, key)?.heading ?? '';
}

const one = (key: ColumnKey, value: CellValue): ImpresoRow => field(headingOf(key), value);
const text = (key: ColumnKey, value: CellValue): Pair => ({ label: headingOf(key), text: value });
const day = (key: ColumnKey, date: DateSerial | null): Pair => ({
  label: headingOf(key),
  text: date ?? '',
  isDate: true,
});
