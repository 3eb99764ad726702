/** Programs of others that judge the files we write. */
export {
  describeWithChromium,
  describeWithJudge,
  describeWithLibreOffice,
  describeWithPrinting,
} from './describeWithJudge';
export { findJudge, type Judge } from './executables';
export type { JudgedSheets, JudgedValue } from './judgedSheets';
export { printInLibreOffice, recalculateInLibreOffice, resaveInLibreOffice } from './libreOffice';
export { validateOpenXml } from './openXml';
export { pdfPages, type PdfPage } from './pdf';
