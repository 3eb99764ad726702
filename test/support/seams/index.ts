export { openOnSeam, type OpenAddIn, type Seam, type SeamOptions } from './openOnSeam';
export type { AddIn } from './site';
