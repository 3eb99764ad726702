export type { CommandOutcome, DialogRequest, Theme } from '../clientFacts';
export type { OfficeExternal } from './externalTypes';
export { takeExternal, type OfficeHolder } from './prelude';
export {
  windowsClient,
  type DialogSide,
  type ShownDialog,
  type WindowsClient,
  type WindowsClientOptions,
} from './windowsClient';
