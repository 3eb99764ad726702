export function InicioView() {
  return null;
}
