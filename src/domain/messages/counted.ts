const figures = new Intl.NumberFormat('es-MX');

/** «13,645»: a number of things, as a sentence writes it. */
export function inFigures(amount: number): string {
  return figures.format(amount);
}

/** «1 fila», «3,000 filas»; the plural is given where it is not the singular with an s. */
export function counted(amount: number, one: string, many = `${one}s`): string {
  return `${inFigures(amount)} ${amount === 1 ? one : many}`;
}
