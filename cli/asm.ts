import { BANNER } from './banner';
import { calendarToday } from './today';
import { COMMON_OPTIONS, readArguments } from './arguments';
import { Failure } from './failure';
import type { Report, Verb } from './verb';
import { verbs } from './verbs';
import { checkOutput, saveWorkbook } from './workbookFile';

const DONE = 0;
const DATA_HAS_ERRORS = 1;
const COULD_NOT = 2;

/** Runs one verb from the words of the command line and gives the exit code. */
async function main([name = '', ...words]: readonly string[]): Promise<number> {
  const json = words.includes('--json');
  try {
    const verb = verbs.find((each) => each.name === name);
    if (!verb) throw new Failure('verbo-desconocido', unknownVerb(name));
    const args = readArguments(name, words, { ...COMMON_OPTIONS, ...verb.options });
    const output = outputPath(verb, args.text('salida'));
    if (output !== undefined) {
      const inputs = verb.inputs.flatMap((option) => [...args.texts(option), args.text(option) ?? []].flat());
      checkOutput(output, args.flag('reemplazar'), inputs);
    }
    const report = await verb.run(args, calendarToday());
    if (output !== undefined && report.workbook) await saveWorkbook(output, report.workbook);
    print(report, { json, measured: args.flag('medir'), output });
    return report.hasErrors === true ? DATA_HAS_ERRORS : DONE;
  } catch (error) {
    const failure = error instanceof Failure ? error : unexpected(error);
    process.stderr.write(`${failure.mensaje}\n`);
    if (json) {
      const { codigo, mensaje } = failure;
      process.stdout.write(`${JSON.stringify({ error: { codigo, mensaje } })}\n`);
    }
    return COULD_NOT;
  }
}

function outputPath(verb: Verb, path: string | undefined): string | undefined {
  if (verb.output === 'always' && path === undefined) {
    throw new Failure('falta-opcion', `«${verb.name}» necesita la opción «--salida».`);
  }
  return verb.output === 'never' ? undefined : path;
}

function print(
  report: Report,
  {
    json,
    measured,
    output,
  }: { readonly json: boolean; readonly measured: boolean; readonly output: string | undefined },
): void {
  const medicion = measured && report.medicion ? report.medicion : undefined;
  if (json) {
    process.stdout.write(`${JSON.stringify({ ...report.json, ...(medicion ? { medicion } : {}) })}\n`);
    return;
  }
  const lines = [
    BANNER,
    ...report.lines,
    ...(medicion
      ? [
          `${medicion.viajes} viajes a Excel, ${medicion.bytesEnviados} bytes enviados, ${medicion.bytesRecibidos} recibidos.`,
        ]
      : []),
    ...(output === undefined ? [] : [`Libro: ${output}`]),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function unknownVerb(name: string): string {
  const uses = verbs.map(({ use }) => `  ${use}`).join('\n');
  return `${name === '' ? 'Falta el verbo.' : `No hay un verbo «${name}».`} Los que hay:\n${uses}`;
}

/** A fault of ours: said without a stack trace, unless whoever develops asks for it. */
function unexpected(error: unknown): Failure {
  if (process.env['ASM_DEBUG'] !== undefined)
    process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  const detail = error instanceof Error ? error.message : String(error);
  return new Failure(
    'falla-interna',
    `El programa falló y no escribió nada (${detail.replace(/\s+/g, ' ').slice(0, 200)}). Repórtelo con el libro que usó.`,
  );
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
