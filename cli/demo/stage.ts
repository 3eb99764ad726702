/** Where an act of the demonstration is played: one workbook that passes from verb to verb. */
import { join } from 'node:path';
import { readArguments } from '../arguments';
import type { Workbook } from '../../host/workbook/model';
import { done } from '../../src/workbook/result';
import { Failure } from '../failure';
import { runVerb } from '../runVerb';
import { calendarToday } from '../today';
import type { Report } from '../verb';
import { verbs } from '../verbs';
import { loadWorkbook, saveWorkbook } from '../workbookFile';

export type Say = (line: string) => void;

export interface Step {
  /** In Spanish, without its final point. */
  readonly says: string;
  readonly verb: string;
  readonly words: readonly string[];
  /** Of the lines that the verb says, the first with this text or all of this pattern; by omission, the last. */
  readonly shows?: string | RegExp;
  /** Where it leaves what it makes, and the workbook stays as it was; `null` when it only asks. */
  readonly aside?: string | null;
}

/** One of several calls that are told as one step. */
export type Call = Pick<Step, 'verb' | 'words'>;

export interface Stage {
  /** @throws Failure when the verb could not do it */
  play(step: Step): Promise<Report>;
  /**
   * One call after another, told once; what the last one says is shown.
   * @throws Failure when a verb could not do it
   */
  playTogether(says: string, calls: readonly Call[], shows?: Step['shows']): Promise<void>;
  /**
   * What somebody types in the workbook.
   * @throws Failure when the workbook cannot be written in so
   */
  type(says: string, hand: (context: Excel.RequestContext) => Promise<void>): Promise<void>;
  /** The workbook as the last verb left it. */
  saveAs(path: string): Promise<void>;
}

/** @param folder exists, and is whoever opens the stage's to delete */
export function openStage(folder: string, say: Say): Stage {
  let book: string | null = null;
  let last: Workbook | null = null;
  let count = 0;
  let files = 0;

  const tell = (says: string) => {
    count += 1;
    say(`\n${count}. ${says}.`);
  };
  const keep = async (workbook: Workbook) => {
    files += 1;
    book = join(folder, `${files}.xlsx`);
    await saveWorkbook(book, workbook);
    last = workbook;
  };
  const run = async (step: Call & Pick<Step, 'aside'>): Promise<Report> => {
    const { aside } = step;
    const report = await runStep(step, book, aside === undefined ? join(folder, 'next.xlsx') : aside);
    if (report.workbook && aside !== null) {
      await (aside === undefined ? keep(report.workbook) : saveWorkbook(aside, report.workbook));
    }
    await report.files?.publish();
    return report;
  };

  return {
    play: async (step) => {
      tell(step.says);
      const report = await run(step);
      for (const line of shownLines(report, step.shows)) say(`   ${line}`);
      return report;
    },
    playTogether: async (says, calls, shows) => {
      tell(says);
      let lines: readonly string[] = [];
      for (const call of calls) lines = shownLines(await run(call), shows);
      for (const line of lines) say(`   ${line}`);
    },
    type: async (says, hand) => {
      tell(says);
      if (book === null) return;
      const typed = await runVerb(await loadWorkbook(book), async (context) => {
        await hand(context);
        return done(null);
      });
      await keep(typed.workbook);
    },
    saveAs: async (path) => {
      if (last !== null) await saveWorkbook(path, last);
    },
  };
}

function shownLines({ lines }: Report, shows: Step['shows']): readonly string[] {
  if (shows === undefined) return lines.slice(-1);
  if (typeof shows !== 'string') return lines.filter((line) => shows.test(line));
  return lines.filter((line) => line.includes(shows)).slice(0, 1);
}

/** @param salida `null` for a verb that leaves no file, or that is told in its words where to leave it */
function runStep({ verb: name, words }: Call, book: string | null, salida: string | null): Promise<Report> {
  const verb = verbs.find((each) => each.name === name);
  if (!verb) throw new Failure('verbo-desconocido', `No hay un verbo «${name}».`);
  const places = [
    ...(book === null ? [] : [`--libro=${book}`]),
    ...(salida === null ? [] : [`--salida=${salida}`]),
  ];
  return verb.run(readArguments(name, [...words, ...places], verb.options), calendarToday());
}
