export function InformeView() {
  return null;
}
