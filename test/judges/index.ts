/** Programs of others that judge the files we write. */
export {
  describeWithChromium,
  describeWithDocuments,
  describeWithLibreOffice,
  describeWithPrinting,
} from './describeWithJudge';
export { findJudge } from './executables';
export type { JudgedValue } from './judgedSheets';
export { printInLibreOffice, recalculateInLibreOffice, resaveInLibreOffice } from './libreOffice';
export { validateOpenXml } from './openXml';
export { pdfPages, type PdfPage } from './pdf';
