/** Programs of others that judge the files we write. */
export {
  describeWithChromium,
  describeWithJudge,
  describeWithLibreOffice,
  describeWithPrinting,
} from './describeWithJudge';
export { findJudge, type Judge } from './executables';
export {
  printInLibreOffice,
  recalculateInLibreOffice,
  resaveInLibreOffice,
  type JudgedSheets,
  type JudgedValue,
} from './libreOffice';
export { validateOpenXml } from './openXml';
export { pdfPages, type PdfPage } from './pdf';
