/** Microsoft's address for office.js in production; the workbench answers with the copy that npm installed. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

export const LOCAL_OFFICE_JS = '/office/office.js';
/** Our side of the Windows client's seam, which must stand before office.js looks for it. */
export const PRELUDE = '<script src="/workbench/prelude.js"></script>';

const SCRIPT = new RegExp(
  String.raw`<script\b[^>]*\bsrc=["']?${OFFICE_JS.replaceAll('.', String.raw`\.`)}(?=["'\s>])`,
);

/** A page as users get it, but for where it takes office.js from; one that does not take it stays as it is. */
export function swapOffice(html: string): string {
  return html.replace(SCRIPT, (tag) => PRELUDE + tag.replace(OFFICE_JS, LOCAL_OFFICE_JS));
}
