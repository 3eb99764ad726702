/** What both browser seams tell office.js about the Excel it finds. */

export type Theme = 'light' | 'dark';

/** As office.js gives them in `Office.context.officeTheme`. */
export const THEMES: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: {
    bodyBackgroundColor: '#ffffff',
    bodyForegroundColor: '#262626',
    controlBackgroundColor: '#f3f3f3',
    controlForegroundColor: '#262626',
  },
  dark: {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: '#3b3b3b',
    controlForegroundColor: '#f0f0f0',
  },
};

/** Requirement sets, in lower case: what the client library implements and the host answers. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  excelapi: '1.15',
  richapiruntime: '1.2',
  delayforcelledit: '1.1',
  dialogapi: '1.2',
  dialogorigin: '1.1',
  addincommands: '1.3',
  sharedruntime: '1.2',
  settings: '1.1',
  ribbonapi: '1.1',
};

/** office.js's numbers of methods and events. */
export const Method = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
export const Event = { dialogMessage: 10, dialogParentMessage: 12, richApi: 33, command: 39 } as const;
/** `DialogEventReceived`: the person closed the dialog by its corner. */
export const DIALOG_CLOSED = 12_006;
/** `displayDialogAsync` while a dialog is open. */
export const DIALOG_ALREADY_OPEN = 12_007;
/** The address of a workbook that was never saved: a caption, without folder. */
export const UNSAVED_DOCUMENT = 'Libro1.xlsx';
/** Places in the array that a request of method 93 is. */
export const RequestPart = { body: 4, flags: 6 } as const;

export interface DialogRequest {
  readonly url: string;
  /** Percentages of the screen. */
  readonly width: number;
  readonly height: number;
}

/** How a ribbon function ended. */
export interface CommandOutcome {
  /** 0 when the function called `completed()`; office.js's code when there is no such function. */
  readonly status: number;
  /** The event object as the function left it, as JSON. */
  readonly data: string;
}
