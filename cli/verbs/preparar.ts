import { toIso } from '../../src/domain/dates/dateSerial';
import { formatDateWithWeekday } from '../../src/domain/dates/formatDate';
import { indicadoresIn } from '../../src/domain/indicadores/recoleccion/dataTable';
import { dataTableFileNames } from '../../src/domain/indicadores/recoleccion/dataTableFileName';
import { DATA_TABLE_SHEET } from '../../src/domain/indicadores/recoleccion/dataTableLayout';
import { preparar as mensajes } from '../../src/domain/messages/preparar';
import { writeDataTable } from '../../src/files/dataTableFile';
import { prepareTables, type PreparedTables } from '../../src/workbook/prepareTables';
import { runVerb } from '../runVerb';
import { checkFolder, stageFiles, type StagedFile } from '../stagedFolder';
import type { Verb } from '../verb';
import { loadWorkbook } from '../workbookFile';

export const preparar: Verb = {
  name: 'preparar',
  use: 'preparar --libro L.xlsx --mes AAAA-MM --carpeta DIR [--fecha F] --salida S.xlsx',
  options: { libro: 'text', mes: 'text', carpeta: 'text', fecha: 'text', salida: 'text' },
  output: 'always',
  inputs: ['libro'],
  async run(args, today) {
    const mes = args.requiredPeriodo('mes');
    const folder = args.required('carpeta');
    const fecha = args.date('fecha') ?? today;
    const libro = args.required('libro');
    checkFolder(folder);
    const workbook = await loadWorkbook(libro);
    const run = await runVerb(workbook, (context) => prepareTables(context, { mes, fecha }));
    const prepared = run.result;
    const names = dataTableFileNames(prepared.tablas.map(({ table }) => table));
    return {
      ...run,
      json: preparedJson(prepared, names),
      lines: preparedLines(prepared, names, folder),
      files: await stageFiles(await filesOf(prepared, names), {
        folder,
        replace: args.flag('reemplazar'),
        inputs: [libro, args.required('salida')],
      }),
    };
  },
};

async function filesOf(
  { mes, tablas }: PreparedTables,
  names: readonly string[],
): Promise<readonly StagedFile[]> {
  const workbooks = tablas.map(async ({ table }, index) => ({
    name: names[index] ?? '',
    content: await writeDataTable(table),
  }));
  const reminders = { name: `Recordatorios ${mes}.txt`, content: remindersText(tablas, names) };
  return [...(await Promise.all(workbooks)), reminders];
}

function preparedJson({ mes, ventana, tablas }: PreparedTables, names: readonly string[]): object {
  return {
    mes,
    ventana: { envio: toIso(ventana.envio), vence: toIso(ventana.vence), motivo: ventana.motivo },
    tablas: tablas.map(({ table, recordatorio }, index) => ({
      dependencia: table.dependencia,
      enlace: table.enlace,
      indicadores: indicadoresIn(table),
      hoja: DATA_TABLE_SHEET,
      archivo: names[index],
      recordatorio: { asunto: recordatorio.asunto, cuerpo: recordatorio.cuerpo },
    })),
  };
}

function preparedLines(
  { mes, ventana, tablas, sinDependencia, filasAgregadas }: PreparedTables,
  names: readonly string[],
  folder: string,
): readonly string[] {
  return [
    ...tablas.map(({ table }, index) =>
      mensajes.tabla(table, names[index] ?? '', formatDateWithWeekday(table.vence)),
    ),
    mensajes.resumen(mes, tablas.length, folder),
    ...(filasAgregadas > 0 ? [mensajes.filasAgregadas(filasAgregadas)] : []),
    ...(sinDependencia.length > 0 ? [mensajes.sinDependencia(sinDependencia)] : []),
    ventana.motivo,
  ];
}

const LINE = '\r\n';
const RULE = '-'.repeat(72);
/** Notepad of older Windows takes a file without it for another encoding. */
const BOM = '\ufeff';

/** All the reminders, to copy into one's own mail. */
function remindersText(tablas: PreparedTables['tablas'], names: readonly string[]): string {
  const letters = tablas.map(({ recordatorio: { para, asunto, cuerpo } }, index) =>
    [`Para: ${para}`, `Asunto: ${asunto}`, `Adjunto: ${names[index] ?? ''}`, '', cuerpo].join('\n'),
  );
  return BOM + letters.join(`\n\n${RULE}\n\n`).replace(/\r?\n/g, LINE) + LINE;
}
