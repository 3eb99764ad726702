/** Where an act of the demonstration is played: one workbook that passes from verb to verb. */
import { join } from 'node:path';
import { readArguments } from '../arguments';
import { Failure } from '../failure';
import { calendarToday } from '../today';
import type { Report } from '../verb';
import { verbs } from '../verbs';
import { saveWorkbook } from '../workbookFile';

export type Say = (line: string) => void;

export interface Step {
  /** In Spanish, without its final point. */
  readonly says: string;
  readonly verb: string;
  readonly words: readonly string[];
  /** Of the lines that the verb says, the one that holds this text is shown; by omission, the last. */
  readonly shows?: string;
}

export interface Stage {
  /** @throws Failure when the verb could not do it */
  play(step: Step): Promise<Report>;
  /** The workbook as the last verb left it. */
  saveAs(path: string): Promise<void>;
}

/** @param folder exists, and is whoever opens the stage's to delete */
export function openStage(folder: string, say: Say): Stage {
  let book: string | null = null;
  let last: Report | null = null;
  let count = 0;
  return {
    play: async (step) => {
      count += 1;
      say(`\n${count}. ${step.says}.`);
      const next = join(folder, `${count}.xlsx`);
      const report = await runStep(step, book, next);
      if (report.workbook) {
        await saveWorkbook(next, report.workbook);
        book = next;
        last = report;
      }
      await report.files?.publish();
      const { shows } = step;
      const line =
        shows === undefined ? report.lines.at(-1) : report.lines.find((each) => each.includes(shows));
      if (line !== undefined) say(`   ${line}`);
      return report;
    },
    saveAs: async (path) => {
      if (last?.workbook) await saveWorkbook(path, last.workbook);
    },
  };
}

function runStep({ verb: name, words }: Step, book: string | null, next: string): Promise<Report> {
  const verb = verbs.find((each) => each.name === name);
  if (!verb) throw new Failure('verbo-desconocido', `No hay un verbo «${name}».`);
  const places = [...(book === null ? [] : [`--libro=${book}`]), `--salida=${next}`];
  return verb.run(readArguments(name, [...words, ...places], verb.options), calendarToday());
}
