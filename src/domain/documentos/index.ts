export { documentosDe, makeDocumento } from './makeDocumento';
export type { DocumentoDisponible, DocumentoRequest } from './makeDocumento';
export { porLlenar } from './texto';
