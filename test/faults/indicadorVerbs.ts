/** The verbs of the indicators, each on the workbook in which it has most to write. */
import type { RowValues } from '../../src/domain/changes';
import { ficha } from '../../src/domain/formats';
import type { CambioPedido } from '../../src/domain/indicadores/cambios/planRequest';
import type { DeliveryFile } from '../../src/domain/indicadores/recoleccion/recepcion/delivery';
import { calculatePeriod } from '../../src/workbook/calculatePeriod';
import { noteNotices } from '../../src/workbook/noteNotices';
import { prepareTables } from '../../src/workbook/prepareTables';
import { printForm } from '../../src/workbook/printForm';
import { quarterMatrix } from '../../src/workbook/quarterMatrix';
import { receiveDeliveries } from '../../src/workbook/receiveDeliveries';
import { requestChange } from '../../src/workbook/requestChange';
import { requestProrroga } from '../../src/workbook/requestProrroga';
import { resolveChange } from '../../src/workbook/resolveChange';
import { META } from '../domain/indicadores/cambios/changedBook';
import { serial } from '../support/anexoIReal';
import { goodFicha } from '../support/fichaCases';
import { JULY_20, matrix, matrizBook, trimestral, typed } from '../workbook/matrizBook';
import { fichasBook, importing } from '../workbook/indicadoresBook';
import { newBook, type VerbCall } from '../workbook/seguimientoBook';
import { after, without, type WritingVerb } from './writingVerb';

const MES = '2026-03';
const ENVIO = serial(2026, 3, 31);
const ENTREGA = serial(2026, 4, 6);
const PARQUES = 'Dirección de Parques';
const OBRAS = 'Dirección de Obras';

/** One month is enough for its quarter. */
const FICHA: RowValues = { ...goodFicha, acumulacion: 'Último valor' };
const FICHAS: readonly RowValues[] = [
  FICHA,
  { ...FICHA, indicador: 'A-02' },
  { ...FICHA, indicador: 'B-01', dependencia: OBRAS },
];

const fichas = after(() => fichasBook([]), importing(ficha, FICHAS));

const prepare =
  (fecha = ENVIO): VerbCall<unknown> =>
  (context) =>
    prepareTables(context, { mes: MES, fecha });

/** What a liaison types in a workbook of its own, row by row. */
const delivery = (
  archivo: string,
  dependencia: string,
  figures: readonly (readonly [clave: string, variable: string, dato: string])[],
): DeliveryFile => ({
  archivo,
  sheets: [
    {
      name: 'Datos',
      grid: [
        ['Dependencia / Entidad', dependencia],
        ['Mes', 'marzo de 2026'],
        ['Clave', 'Variable', 'Dato'],
        ...figures,
      ],
    },
  ],
});
const atendidas = (clave: string, atendidas: string, recibidas: string) =>
  [
    [clave, 'Solicitudes atendidas', atendidas],
    [clave, 'Solicitudes recibidas', recibidas],
  ] as const;

const FROM_PARQUES = delivery('parques.xlsx', PARQUES, [
  ...atendidas('A-01', '90', '100'),
  ...atendidas('A-02', '70', '100'),
]);
const FROM_OBRAS = delivery('obras.xlsx', OBRAS, atendidas('B-01', 'n/d', '80'));
const CORRECTED = delivery('parques (corregida).xlsx', PARQUES, [
  ...atendidas('A-01', '45', '100'),
  ...atendidas('A-02', '70', '90'),
]);
const FROM_NOBODY = delivery('otra.xlsx', 'Dirección que no existe', atendidas('Z-09', '1', '2'));

const receive =
  (files: readonly DeliveryFile[], fecha = ENTREGA): VerbCall<unknown> =>
  (context) =>
    receiveDeliveries(context, { files, fecha });

const prorroga =
  (resolucion?: 'aceptada' | 'negada'): VerbCall<unknown> =>
  (context) =>
    requestProrroga(context, {
      dependencia: PARQUES,
      mes: MES,
      tipo: 'B',
      solicitada: serial(2026, 4, 1),
      fecha: ENTREGA,
      ...(resolucion === undefined ? {} : { resolucion }),
    });

const calculate =
  (periodo: string, reabrir?: string): VerbCall<unknown> =>
  (context) =>
    calculatePeriod(context, { periodo, fecha: ENTREGA, ...(reabrir === undefined ? {} : { reabrir }) });

const prepared = after(fichas, prepare());
const received = after(prepared, receive([FROM_PARQUES, FROM_OBRAS]));
const calculated = after(received, calculate(MES), calculate('2026-T1'));
/** The quarter is published, and then somebody corrects a figure of it. */
const closed = after(
  calculated,
  (context) => quarterMatrix(context, { trimestre: '2026-T1', fecha: serial(2026, 4, 20) }),
  typed('TablaMaestra', 'Marzo', 0, 50),
);

const METODO: CambioPedido = {
  ...META,
  clave: 'A-01',
  tipo: 'Modificación de definición',
  causal: 'Definición a) No precisa lo que se pretende medir',
  puntos: [
    { campo: 'Método de cálculo', valor: '[Recibidas]' },
    { campo: 'Variables', valor: 'Recibidas (solicitudes; Sistema)' },
  ],
};
const MAY = serial(2026, 5, 20);
const RESOLVER = { folio: '2026-001', motivo: '', fecha: MAY, hoy: MAY };

const request: VerbCall<unknown> = (context) => requestChange(context, METODO);
const resolve =
  (resolucion: 'Aprobada' | 'Rechazada', motivo = ''): VerbCall<unknown> =>
  (context) =>
    resolveChange(context, { ...RESOLVER, resolucion, motivo });

/** One in rezago in the first quarter, and better in the second. */
const trimestrales = () =>
  matrizBook({
    indicadores: [
      trimestral('A', [
        [97, 100],
        [99, 100],
      ]),
      trimestral('B', [
        [70, 100],
        [97, 100],
      ]),
    ],
  });

export const indicadorVerbs: readonly WritingVerb[] = [
  { name: 'importar fichas', book: () => fichasBook([]), verb: importing(ficha, FICHAS) },
  { name: 'importar fichas en un libro que no las tiene', book: newBook, verb: importing(ficha, FICHAS) },
  {
    name: 'importar fichas y sustituir las que están, sin Tabla maestra ni Cambios',
    book: after(fichas, without('Tabla maestra'), without('Cambios')),
    verb: importing(
      ficha,
      [
        ...FICHAS.map((row) => ({ ...row, nombre: `${String(row.nombre)} (corregido)` })),
        {
          ...FICHA,
          indicador: 'B-02',
          dependencia: OBRAS,
        },
      ],
      { actualizar: true },
    ),
  },
  { name: 'preparar el mes', book: fichas, verb: prepare() },
  {
    name: 'preparar otra vez el mes, sin Tabla maestra ni Cambios',
    book: after(prepared, without('Tabla maestra'), without('Cambios')),
    verb: prepare(ENVIO + 1),
  },
  {
    name: 'recibir entregas, una de ellas de nadie',
    book: prepared,
    verb: receive([FROM_PARQUES, FROM_NOBODY, FROM_OBRAS]),
  },
  {
    name: 'recibir una entrega corregida que cambia resultados',
    book: calculated,
    verb: receive([CORRECTED, CORRECTED]),
  },
  {
    name: 'recibir entregas sin Tabla maestra, Entregas ni Cambios',
    book: after(prepared, without('Tabla maestra'), without('Entregas'), without('Cambios')),
    verb: receive([FROM_PARQUES, FROM_OBRAS]),
  },
  { name: 'pedir una prórroga', book: prepared, verb: prorroga() },
  {
    name: 'aceptar una prórroga que cambia resultados',
    book: after(
      prepared,
      receive([FROM_PARQUES], ENTREGA + 1),
      calculate(MES),
      calculate('2026-T1'),
      prorroga('negada'),
    ),
    verb: prorroga('aceptada'),
  },
  { name: 'calcular un mes', book: received, verb: calculate(MES) },
  {
    name: 'calcular otra vez un trimestre abierto',
    book: after(calculated, typed('TablaMaestra', 'Marzo', 0, 50)),
    verb: calculate('2026-T1'),
  },
  {
    name: 'calcular un trimestre cerrado que se reabre',
    book: closed,
    verb: calculate('2026-T1', 'Oficio 12'),
  },
  { name: 'hacer la matriz del trimestre', book: trimestrales, verb: matrix() },
  {
    name: 'hacer la matriz del trimestre siguiente',
    book: after(trimestrales, matrix(), typed('PlanAcciones', 'Seguimiento', 0, 'Se contrató personal')),
    verb: matrix({ trimestre: '2026-T2', fecha: JULY_20 }),
  },
  {
    name: 'hacer otra vez la matriz de un trimestre que se reabre',
    book: after(trimestrales, matrix(), typed('TablaMaestra', 'Marzo', 0, 50)),
    verb: matrix({ reabrir: 'Oficio 12' }),
  },
  { name: 'pedir un cambio de un indicador', book: fichas, verb: request },
  {
    name: 'pedir otro cambio',
    book: after(fichas, request),
    verb: (context) => requestChange(context, { ...METODO, clave: 'B-01' }),
  },
  { name: 'aprobar un cambio', book: after(fichas, request), verb: resolve('Aprobada') },
  {
    name: 'rechazar un cambio, sin Cambios',
    book: after(fichas, request, without('Cambios')),
    verb: resolve('Rechazada', 'No hay causa'),
  },
  {
    name: 'anotar los avisos de un cambio',
    book: after(fichas, request, resolve('Aprobada')),
    verb: (context) =>
      noteNotices(context, { folio: '2026-001', contraloria: MAY, finanzas: MAY + 1, hoy: MAY + 1 }),
  },
  {
    name: 'imprimir una ficha',
    book: fichas,
    verb: (context) => printForm(context, { formato: 'ficha', clave: 'A-01', fecha: MAY }),
  },
];
