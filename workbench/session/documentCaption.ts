/** In the tab's own storage, as what the add-in keeps for a workbook without folder: loading the page again goes on. */
const COUNT = 'mesa|libros';

/** «seguimiento.xlsx (2)»: without folder, as Excel calls what was never saved, and another for each workbook opened. */
export function documentCaption(fileName: string): string {
  const count = Number(window.sessionStorage.getItem(COUNT) ?? 0) + 1;
  window.sessionStorage.setItem(COUNT, String(count));
  return `${fileName.replace(/[\\/]/g, ' ')} (${count})`;
}
