/** Words that an official copy adds to what the sheet says. */
export const impresion = {
  conOriginal: (vigente: string, original: string) => `${vigente} (originalmente ${original})`,
};
