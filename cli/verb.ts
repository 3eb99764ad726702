import type { DateSerial } from '../src/domain/dates/dateSerial';
import type { Workbook } from '../host/workbook/model';
import type { Arguments, OptionSpec } from './arguments';
import type { Medicion } from './runVerb';
import type { StagedFolder } from './stagedFolder';

/** What a verb leaves to be written and said. */
export interface Report {
  /** The JSON document of `--json`, without `medicion`. */
  readonly json: object;
  /** Lines for people. */
  readonly lines: readonly string[];
  readonly hasErrors?: boolean;
  readonly medicion?: Medicion;
  /** To be saved in `--salida`. */
  readonly workbook?: Workbook;
  /** To appear once the workbook is saved. */
  readonly files?: StagedFolder;
}

export interface Verb {
  readonly name: string;
  /** One line for the help. */
  readonly use: string;
  readonly options: OptionSpec;
  /** `always`: refuses to run without `--salida`. */
  readonly output: 'always' | 'optional' | 'never';
  /** Options that name files which must stay as they are. */
  readonly inputs: readonly string[];
  readonly run: (args: Arguments, today: DateSerial) => Promise<Report>;
}
