/** Workbook files: .xlsx bytes ↔ the host's model. */
export { readWorkbook } from './readWorkbook';
export { writeWorkbook } from './writeWorkbook';
export { PackageError, describePackageProblem, type PackageProblem } from './packageProblem';
