/** The whole cycle over seven real recommendations: what `npm run demo` shows to somebody who has no Excel. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BANNER } from './banner';
import { readArguments } from './arguments';
import { Failure } from './failure';
import { demoTable } from './demoTable';
import { calendarToday } from './today';
import type { Report } from './verb';
import { verbs } from './verbs';
import { saveWorkbook } from './workbookFile';

const DATA = resolve(__dirname, '../demo');
const OUTPUT_FOLDER = resolve(__dirname, '../salida');
const OUTPUT = join(OUTPUT_FOLDER, 'seguimiento-e007.xlsx');

interface Step {
  readonly says: string;
  readonly verb: string;
  readonly words: readonly string[];
}

const FORMATS = 'anexo-i,anexo-a';

const STEPS: readonly Step[] = [
  {
    says: 'Instalar Anexo I y Anexo A para el convenio E007, firmado el 23 de septiembre de 2025',
    verb: 'crear',
    words: [
      `--formato=${FORMATS}`,
      '--perfil=puebla-estado',
      '--institucion=Secretaría de Educación Pública',
      '--ejercicio=2026',
      '--trimestre=1',
      '--programa=E007 - Convenio Servicios de Educación Media Superior',
      '--evaluacion=externa',
      '--firma=2025-09-23',
    ],
  },
  {
    says: 'Importar las siete recomendaciones del Anexo I',
    verb: 'importar',
    words: ['--formato=anexo-i', `--datos=${join(DATA, 'anexo_I_puebla_dit_2025.csv')}`],
  },
  { says: 'Validar cada fila', verb: 'validar', words: ['--fecha=2026-01-30'] },
  { says: 'Aplicar las correcciones propuestas', verb: 'corregir', words: [] },
  { says: 'Desglosar las acciones comprometidas', verb: 'desglosar', words: [] },
  { says: 'Convertir el Anexo I en Anexo A', verb: 'convertir', words: ['--de=anexo-i', '--a=anexo-a'] },
  {
    says: 'Capturar febrero (porcentajes inventados para esta demostración)',
    verb: 'capturar',
    words: ['--periodo=2026-02', `--datos=${join(DATA, 'captura_2026-02.csv')}`],
  },
  { says: 'Cerrar febrero', verb: 'avance', words: ['--periodo=2026-02'] },
  {
    says: 'Capturar marzo (porcentajes inventados para esta demostración)',
    verb: 'capturar',
    words: ['--periodo=2026-03', `--datos=${join(DATA, 'captura_2026-03.csv')}`],
  },
  { says: 'Cerrar marzo', verb: 'avance', words: ['--periodo=2026-03'] },
  { says: 'Validar de nuevo', verb: 'validar', words: ['--fecha=2026-03-31'] },
  {
    says: 'Copiar el Anexo A oficial del programa, listo para imprimir',
    verb: 'imprimir',
    words: ['--formato=anexo-a', '--programa=E007', '--trimestre=1'],
  },
  { says: 'Escribir el informe consolidado', verb: 'informe', words: ['--fecha=2026-03-31'] },
];

async function demo(): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  say(BANNER);
  const folder = await mkdtemp(join(tmpdir(), 'seguimiento-asm-'));
  try {
    let book: string | null = null;
    let lastClose: object = {};
    for (const [index, step] of STEPS.entries()) {
      say(`\n${index + 1}. ${step.says}.`);
      const report = await runStep(step, book);
      book = join(folder, `${index}.xlsx`);
      if (report.workbook) await saveWorkbook(book, report.workbook);
      say(indented(lastLine(report)));
      if (step.verb === 'avance') lastClose = report.json;
      if (index === STEPS.length - 1 && report.workbook) {
        await mkdir(OUTPUT_FOLDER, { recursive: true });
        await saveWorkbook(OUTPUT, report.workbook);
      }
    }
    say(`\n${demoTable(lastClose)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  say(
    '\nLos porcentajes, las evidencias y las observaciones de los meses son inventados; lo demás es el Anexo I real.',
  );
  say(`\nLibro listo:\n${OUTPUT}`);
}

async function runStep({ verb: name, words }: Step, book: string | null): Promise<Report> {
  const verb = verbs.find((each) => each.name === name);
  if (!verb) throw new Failure('verbo-desconocido', `No hay un verbo «${name}».`);
  const places = [...(book === null ? [] : [`--libro=${book}`]), `--salida=${OUTPUT}`];
  return verb.run(readArguments(name, [...words, ...places], verb.options), calendarToday());
}

function lastLine({ lines }: Report): string {
  return lines[lines.length - 1] ?? '';
}

function indented(text: string): string {
  return `   ${text}`;
}

demo().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
