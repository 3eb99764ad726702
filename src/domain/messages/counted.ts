/** «1 fila», «3 filas»; the plural is given where it is not the singular with an s. */
export function counted(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}
