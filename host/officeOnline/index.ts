export type { CommandOutcome, DialogRequest } from '../clientFacts';
export { officeOnline, type DialogFrame, type OfficeOnline, type OfficeOnlineOptions } from './officeOnline';
