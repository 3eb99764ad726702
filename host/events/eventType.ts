/** Office.js's numbers of events, as its build 16.0.15407 listens to them. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetRowSorted: 19,
  worksheetNameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type EventTypeNumber = (typeof EventType)[keyof typeof EventType];

/** The target of what a collection of the whole workbook listens to; otherwise a target is an object's id. */
export const WORKBOOK_TARGET = 'Workbook';

/** The category of Excel's events among the messages that office.js receives. */
const CATEGORY = 65_536;

/** One message to office.js: category, event, target, arguments as JSON, its number, whether another user caused it. */
export type EventEntry = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: number,
  isRemote: boolean,
];

export interface HostEvent {
  readonly type: EventTypeNumber;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

export function eventEntry({ type, target, args }: HostEvent, id: number): EventEntry {
  return [CATEGORY, type, target, JSON.stringify(args), id, false];
}
