import type { Workbook } from '../../host/workbook/model';
import { describePackageProblem, PackageError, readWorkbook } from '../../host/xlsx';
import { TEXTS } from './texts';

/** Files that go with a workbook, for whoever wants to drop them on the pane. */
export interface Companions {
  readonly title: string;
  /** A zip of this machine's server. */
  readonly url: string;
}

export interface OpenedBook {
  readonly name: string;
  readonly workbook: Workbook;
  /** What a person would paste in the first cell of the first sheet. */
  readonly paste?: readonly (readonly string[])[];
  readonly companions?: Companions;
}

/** Its message is the whole sentence for whoever opened the file. */
export class Unreadable extends Error {}

/** @throws Unreadable */
export async function readBook(name: string, bytes: ArrayBuffer): Promise<OpenedBook> {
  try {
    return { name, workbook: await readWorkbook(new Uint8Array(bytes)) };
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    throw new Unreadable(TEXTS.unreadable(name, describePackageProblem(error.problem)), { cause: error });
  }
}

/** @throws Unreadable when this machine's server does not have it */
export async function fetched(url: string): Promise<Response> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Unreadable(TEXTS.sampleMissing);
  return answer;
}
