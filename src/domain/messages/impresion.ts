/** Words that an official copy adds to what the sheet says. */
export const impresion = {
  conOriginal: (vigente: string, original: string) => `${vigente} (originalmente ${original})`,
  /** Of a text that `conOriginal` wrote, what it joined; `null` for any other. */
  sinOriginal(text: string): { readonly vigente: string; readonly original: string } | null {
    const [, vigente, original] = /^(\S.*) \(originalmente (\S.*)\)$/.exec(text) ?? [];
    return vigente === undefined || original === undefined ? null : { vigente, original };
  },
};
