export { borradorOf, listIn, valueAt, withValueAt, type Borrador, type Lugar } from './borrador';
export { copyInUse, copyOfPerfil, perfilJson } from './copyOf';
export { parsePerfilPropio, type PerfilParsed } from './parsePerfilPropio';
export { perfilOf } from './perfilOf';
export type { ErrorDePerfil, PerfilPropio } from './perfilPropio';
export { proximaFecha } from './proximaFecha';
export { lugar, type Json } from './readJson';
