import { auxiliary } from './auxiliaryColumns';
import type { Column, ColumnKey, Format } from './format';

const at = (article: string) => ({ norm: 'MTY', article }) as const;

const text = (
  key: ColumnKey,
  heading: string,
  width: number,
  help: string,
  article: string,
  type: Column['type'] = { kind: 'text' },
): Column => ({ key, heading, aliases: [], type, required: 'never', width, help, source: at(article) });

/** Monterrey, SEJ-PEP-24 Solicitud de Cambio de Indicador: one row per point of the ficha, with its resolution. */
export const solicitudCambio: Format = {
  id: 'solicitud-cambio',
  name: 'Solicitud de cambio de indicador',
  gender: 'f',
  sheet: 'Solicitudes de cambio',
  table: 'SolicitudesCambio',
  norm: 'MTY',
  header: {
    titles: ['SEJ-PEP-24 Solicitud de Cambio de Indicador'],
    lines: [{ caption: '', value: 'institucion' }],
  },
  official: [
    text('folio', 'Folio', 12, 'Lo da el complemento: el año y un número consecutivo.', '7.37', {
      kind: 'key',
    }),
    text('fechaSolicitud', 'Fecha de solicitud', 13, 'Día del oficio.', '7.37', { kind: 'date' }),
    text('indicador', 'Clave', 12, 'Clave del indicador.', '7.37', { kind: 'key' }),
    text('dependencia', 'Dependencia / Entidad', 24, 'Quien lo solicita.', '7.37'),
    text('tipoCambio', 'Tipo de cambio', 20, 'Qué se pide.', '7.38', {
      kind: 'catalogue',
      catalogue: 'tipoCambio',
    }),
    text('causalCambio', 'Causal', 26, 'En cuál causal de la norma se apoya.', '7.38', {
      kind: 'catalogue',
      catalogue: 'causalCambio',
    }),
    text('campo', 'Punto de la ficha', 18, 'Columna de la ficha técnica que cambia.', '7.37'),
    text('valorActual', 'Dice', 24, 'Lo que la ficha dice.', '7.37'),
    text('valorSolicitado', 'Debe decir', 24, 'Lo que se pide que diga.', '7.37'),
    text('oficioSolicitud', 'Oficio de solicitud', 20, 'Oficio con que se pidió.', '7.37'),
    text(
      'solicitudRecursos',
      'Solicitud de los recursos',
      20,
      'En las metas, el oficio con que se pidieron los recursos que faltan.',
      '7.38',
    ),
    text(
      'documentoSoporte',
      'Documento que la sustenta',
      24,
      'En las metas y en la baja b), el documento con que consta que los recursos no se entregaron.',
      '7.38',
    ),
  ],
  auxiliary: [
    text('resolucion', 'Resolución', 12, 'Pendiente, Aprobada o Rechazada.', '7.39', {
      kind: 'catalogue',
      catalogue: 'resolucion',
    }),
    text('motivoResolucion', 'Motivo', 30, 'Si se rechaza, por qué; se informa a la dependencia.', '7.39'),
    text('fechaResolucion', 'Fecha de resolución', 13, 'Día en que se resolvió.', '7.39', { kind: 'date' }),
    {
      ...text(
        'vigenteDesde',
        'Vigente desde',
        12,
        'Primer periodo abierto en que rige: no es retroactivo.',
        '7.42',
      ),
      type: { kind: 'key' },
    },
    text('avisoContraloria', 'Aviso a Contraloría', 13, 'Día en que se le avisó.', '7.43', { kind: 'date' }),
    text('avisoFinanzas', 'Aviso a Finanzas', 13, 'Día en que se le avisó.', '7.43', { kind: 'date' }),
    auxiliary.validacion,
  ],
  rows: 'solicitud',
  // One request may change several points: the método and its variables.
  identity: ['folio', 'campo'],
};
