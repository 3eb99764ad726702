import { captureFormats, planAcciones, presupuesto, solicitudCambio } from '../../src/domain/formats';
import { pueblaEstado } from '../../src/domain/perfiles';
import {
  conflictosRegister,
  entregasRegister,
  prorrogasRegister,
  resultadosRegister,
} from '../../src/domain/registers';
import { modificacionesRegister } from '../../src/domain/registers/modificaciones';
import { avancesNames, matrizNames } from '../../src/workbook/matriz/columns';
import { partsFor } from '../../src/workbook/sheets/ensureSheets';
import { REPORT_SHEET } from '../../src/workbook/report/writeReport';
import { table } from './markdown';

/** The sheets in the order of their tabs, said as Inicio says them; then those that appear when there is a use for them. */
export function sheetsTable(): string {
  const later = table(
    ['Hoja', 'Aparece al', 'Qué contiene'],
    LATER.map((row) => [...row]),
  );
  return [
    installedSheets(),
    'Al instalar sólo se crean las de los formatos elegidos. Éstas aparecen cuando hacen falta:',
    later,
  ].join('\n\n');
}

function installedSheets(): string {
  const inicio = { institucion: '', perfil: '', ejercicio: '', trimestre: '' };
  const installed = partsFor(captureFormats, pueblaEstado, inicio).filter(
    ({ sheet }) => !sheet.startsWith('_'),
  );
  return table(
    ['Hoja', 'Qué contiene'],
    installed.map(({ sheet, what }) => [
      sheet,
      what ??
        'Institución, perfil, ejercicio y trimestre, que repiten los encabezados; quién firma el informe; y la lista de hojas.',
    ]),
  );
}

const SAMPLE_QUARTER = '2026-T1';

const LATER: readonly (readonly [sheet: string, when: string, what: string])[] = [
  [
    REPORT_SHEET,
    'hacer el informe',
    'El informe a una fecha de corte. Se hace de nuevo completo cada vez: para conservar uno, cambie el nombre de su hoja.',
  ],
  [
    conflictosRegister.sheet,
    'consolidar copias que no dicen lo mismo',
    'Una fila por celda que este libro y una copia dicen distinto, para que se decida.',
  ],
  [
    modificacionesRegister.sheet,
    'registrar la primera prórroga o modificación de un compromiso',
    'Una fila por columna que se pidió cambiar: con qué documento, qué decía, qué dice y cómo se resolvió.',
  ],
  [
    entregasRegister.sheet,
    'preparar las primeras tablas de datos',
    'Una fila por tabla enviada y por archivo recibido: quién entregó, cuándo y con qué observaciones.',
  ],
  [
    prorrogasRegister.sheet,
    'registrar la primera prórroga',
    'Una fila por solicitud, con lo que se resolvió y por qué.',
  ],
  [
    resultadosRegister.sheet,
    'calcular el primer periodo',
    'Una fila por indicador y periodo, con el porqué de su semáforo.',
  ],
  [
    matrizNames(SAMPLE_QUARTER).sheet,
    'hacer la matriz de ese trimestre',
    'SEJ-PEP-27. Cada trimestre tiene la suya; hacerla de nuevo la sustituye.',
  ],
  [
    avancesNames(SAMPLE_QUARTER).sheet,
    'hacer la matriz de ese trimestre',
    'El informe de avance de resultados, por dependencia.',
  ],
  [
    planAcciones.sheet,
    'haber un indicador en rezago al hacer la matriz',
    'Justificación, acción de mejora y fecha compromiso de cada indicador en rezago, y su seguimiento.',
  ],
  [
    solicitudCambio.sheet,
    'registrar la primera solicitud',
    'SEJ-PEP-24: los cambios que se pidieron a los indicadores y cómo se resolvieron.',
  ],
  [
    presupuesto.sheet,
    'importar la información presupuestal',
    'El presupuesto de cada programa, acumulado al cierre de cada trimestre.',
  ],
];
