export function AvanceView() {
  return null;
}
