import { preparar } from '../domain/messages/preparar';
import { blocked, done, type Outcome } from './result';

/** Bytes turned into text at a time: a call takes only so many arguments. */
const CHUNK = 0x8000;

/**
 * Opens a file's bytes as a new workbook beside this one, for the analyst to look at and save. Blocked where Excel does
 * not open workbooks for an add-in: the phone, or a browser that stops the new window.
 */
export async function openDataTable(bytes: Uint8Array): Promise<Outcome<null>> {
  try {
    await Excel.createWorkbook(base64(bytes));
    return done(null);
  } catch {
    // Excel says it in many ways and none tells the person more: the file can be downloaded instead.
    return blocked(preparar.noSeAbre());
  }
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}
