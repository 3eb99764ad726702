export function ValidarView() {
  return null;
}
