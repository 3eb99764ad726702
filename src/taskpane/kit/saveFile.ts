/** Browsers read the address after the click; then the bytes can go. */
const KEPT_MS = 60_000;

/** Hands a file to the browser, which saves it where the person has it save files. */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
