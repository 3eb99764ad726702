export function FormatosView() {
  return null;
}
