/** Microsoft's licence lets the npm copy of office.js serve for this and nothing else; the banner says it. */
export const BANNER =
  'Anfitrión de desarrollo: ejecuta office.js de Microsoft sin Excel, sólo para desarrollar, demostrar y probar el complemento.';
