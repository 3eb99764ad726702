import type { Desk } from './desk';

/** A complete Spanish sentence, or two: on one line, without the words of programs. */
const SENTENCE = /^[«¿A-ZÁÉÍÓÚÑ][^\n]*\.$/;
const WORDS_OF_PROGRAMS = /\bat \S+:\d+|Error:|undefined|\[object|NaN|Anfitrión de desarrollo/;

/**
 * Expects a call that cannot be done: exit 2, one sentence on standard error, nothing else said, and every file of the
 * desk as it was. With `--json`, the same sentence with its code and nothing else. Gives the sentence.
 */
export async function expectRefusal(desk: Desk, words: readonly string[], codigo: string): Promise<string> {
  const before = desk.files();
  const plain = await desk.run(...words);
  const json = await desk.run(...words, '--json');
  const mensaje = plain.errors.slice(0, -1);
  expect(plain).toEqual({ code: 2, out: '', errors: `${mensaje}\n` });
  expect(mensaje).toMatch(SENTENCE);
  expect(mensaje).not.toMatch(WORDS_OF_PROGRAMS);
  expect(json).toEqual({
    code: 2,
    out: `${JSON.stringify({ error: { codigo, mensaje } })}\n`,
    errors: `${mensaje}\n`,
  });
  expect(desk.files()).toEqual(before);
  return mensaje;
}
