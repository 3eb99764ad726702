export { copyInUse, copyOfPerfil, perfilJson } from './copyOf';
export { parsePerfilPropio, type PerfilParsed } from './parsePerfilPropio';
export { perfilOf } from './perfilOf';
export type { ErrorDePerfil, PerfilPropio, PlazoPropio } from './perfilPropio';
