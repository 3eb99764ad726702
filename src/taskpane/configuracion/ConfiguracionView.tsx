export function ConfiguracionView() {
  return null;
}
