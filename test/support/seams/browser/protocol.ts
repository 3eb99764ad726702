/** What the page that stands for Excel and the test agree on; both sides import it. */
import type { EventEntry } from '../../../../host/events/eventType';
import type { CommandOutcome, Theme } from '../../../../host/windowsClient';

export type Seam = 'windows' | 'web';

export interface HolderConfig {
  readonly seam: Seam;
  readonly theme: Theme;
  readonly settings: Readonly<Record<string, string>>;
}

/** Functions that the test gives the page, on its `window`. */
export interface TestSide {
  readonly askHost: (bodyText: string, flags: number) => Promise<string>;
  readonly saveSettings: (settings: Readonly<Record<string, string>>) => Promise<void>;
}

/** What the page gives the test. */
export interface Holder {
  /** Loads a page of the add-in in a frame. */
  show(name: string, url: string, width: string): void;
  remove(name: string): void;
  runCommand(name: string, command: string): Promise<CommandOutcome>;
  /** As the person does, by the corner. */
  closeDialog(): void;
  pushEvents(entries: readonly EventEntry[]): void;
}

declare global {
  interface Window extends TestSide {
    readonly holderConfig: HolderConfig;
    holder: Holder;
  }
}
