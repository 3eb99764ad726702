import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { DateSerial } from '../src/domain/dates/dateSerial';
import { BANNER } from './banner';
import { COMMON_OPTIONS, readArguments } from './arguments';
import { Failure } from './failure';
import type { Medicion } from './runVerb';
import type { Report, Verb } from './verb';
import { verbs } from './verbs';
import { checkOutput, saveWorkbook } from './workbookFile';
import { inFigures } from '../src/domain/messages/counted';

/** What a call of the terminal takes from outside. */
export interface Surroundings {
  readonly today: DateSerial;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Tells whoever develops where a fault of ours comes from. */
  readonly debug: boolean;
}

/** Of a verb that needs no workbook. */
const NO_TRIPS: Medicion = { viajes: 0, bytesEnviados: 0, bytesRecibidos: 0 };

const DONE = 0;
const DATA_HAS_ERRORS = 1;
const COULD_NOT = 2;

/** Runs one verb from the words of the command line and gives the exit code. */
export async function runTerminal(call: readonly string[], surroundings: Surroundings): Promise<number> {
  const { today, out, error } = surroundings;
  const json = call.includes('--json');
  const [name = '', ...words] = call[0]?.startsWith('--') === true ? ['', ...call] : call;
  try {
    if (name === HELP) {
      out(`${help()}\n`);
      return DONE;
    }
    const verb = verbs.find((each) => each.name === name);
    if (!verb) throw new Failure('verbo-desconocido', unknownVerb(name));
    const args = readArguments(name, words, { ...COMMON_OPTIONS, ...verb.options });
    const output = outputPath(verb, args.text('salida'));
    if (output !== undefined) {
      const inputs = verb.inputs.flatMap((option) => [...args.texts(option), args.text(option) ?? []].flat());
      checkOutput(output, args.flag('reemplazar'), inputs);
    }
    const report = await verb.run(args, today);
    await leave(report, output);
    const measured = args.flag('medir');
    out(`${json ? jsonText(report, measured) : peopleText(report, measured, output)}\n`);
    return report.hasErrors === true ? DATA_HAS_ERRORS : DONE;
  } catch (thrown) {
    if (surroundings.debug && !(thrown instanceof Failure)) error(`${stackOf(thrown)}\n`);
    const { codigo, mensaje, detalles } = thrown instanceof Failure ? thrown : unexpected(thrown);
    error(`${mensaje}\n`);
    if (json) out(`${JSON.stringify({ error: { codigo, mensaje }, ...detalles })}\n`);
    return COULD_NOT;
  }
}

/** The workbook first: the files that go with it appear only if it could be saved, and a new one goes if they cannot. */
async function leave({ workbook, files }: Report, output: string | undefined): Promise<void> {
  const isNew = output !== undefined && !existsSync(output);
  try {
    if (output !== undefined && workbook) await saveWorkbook(output, workbook);
  } catch (error) {
    await files?.discard();
    throw error;
  }
  try {
    await files?.publish();
  } catch (error) {
    if (isNew) await rm(output, { force: true });
    throw error;
  }
}

function outputPath(verb: Verb, path: string | undefined): string | undefined {
  if (verb.output === 'always' && path === undefined) {
    throw new Failure('falta-opcion', `«${verb.name}» necesita la opción «--salida».`);
  }
  return verb.output === 'never' ? undefined : path;
}

function jsonText({ json, medicion }: Report, measured: boolean): string {
  return JSON.stringify({ ...json, ...(measured ? { medicion: medicion ?? NO_TRIPS } : {}) });
}

function peopleText(
  { lines, medicion, workbook }: Report,
  measured: boolean,
  output: string | undefined,
): string {
  const cost =
    measured && medicion
      ? [
          `${inFigures(medicion.viajes)} viajes a Excel, ${inFigures(medicion.bytesEnviados)} bytes enviados, ${inFigures(medicion.bytesRecibidos)} recibidos.`,
        ]
      : [];
  return [
    BANNER,
    ...lines,
    ...cost,
    ...(output === undefined ? [] : [`${workbook ? 'Libro' : 'Archivo'}: ${output}`]),
  ].join('\n');
}

const HELP = 'ayuda';

function help(): string {
  const uses = verbs.map(({ use }) => `  ${use}`);
  return [BANNER, 'Verbos y sus opciones:', ...uses, 'Todos admiten --json, --medir y --reemplazar.'].join(
    '\n',
  );
}

function unknownVerb(name: string): string {
  const known = verbs.map((verb) => verb.name).join(', ');
  return `${name === '' ? 'Falta el verbo.' : `No hay un verbo «${name}».`} Los que hay: ${known}; «${HELP}» dice cómo se usa cada uno.`;
}

/** A fault of ours: said without a stack trace. */
function unexpected(thrown: unknown): Failure {
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return new Failure(
    'falla-interna',
    `El programa falló y no escribió nada (${detail.replace(/\s+/g, ' ').slice(0, 200)}). Repórtelo con el libro que usó.`,
  );
}

function stackOf(thrown: unknown): string {
  return String(thrown instanceof Error ? thrown.stack : thrown);
}
