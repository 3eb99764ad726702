import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const read = (path: string): string => readFileSync(path, 'utf8');

/** A text of the program: what is written, with a hole where a value goes. */
type Said = readonly string[];

const said: readonly Said[] = [
  ...sources('src/taskpane', /[tT]exts[.]ts$/),
  ...sources('src/commands/dialog', /[tT]exts[.]ts$/),
  ...sources('src/domain/messages', /[.]ts$/),
]
  .flatMap(textsOf)
  .concat([...read('manifest.xml').matchAll(/DefaultValue="([^"]+)"/g)].map(([, text]) => [text!]));

function sources(folder: string, name: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => join(folder, file));
}

function textsOf(path: string): readonly Said[] {
  return textsIn(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true));
}

/**
 * Every message of a catalogue of `src/domain/messages/` by its key, with the sentences that it may be told with;
 * those of others, wrapped, have none.
 *
 * @param file without its folder or ending
 * @throws Error when the file has no such catalogue
 */
export function problems(
  file = 'problemas',
  catalogue = 'problemas',
): readonly (readonly [key: string, texts: readonly Said[]])[] {
  const path = `src/domain/messages/${file}.ts`;
  const found: (readonly [string, readonly Said[]])[] = [];
  const visit = (node: ts.Node): void => {
    const isProblem = ts.isPropertyAssignment(node) && ts.isArrowFunction(node.initializer);
    if (isProblem) found.push([node.name.getText(), textsIn(node).filter(isSentence)]);
    else ts.forEachChild(node, visit);
  };
  visit(declarationOf(path, catalogue));
  return found.filter(([, texts]) => texts.length > 0);
}

function declarationOf(path: string, name: string): ts.Node {
  const declared = ts
    .createSourceFile(path, read(path), ts.ScriptTarget.Latest, true)
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find((declaration) => declaration.name.getText() === name);
  if (!declared) throw new Error(`${path} has no «${name}»`);
  return declared;
}

function isSentence(text: Said): boolean {
  return hasWords(text) && /[.]( |$)/.test(text.join(''));
}

function textsIn(root: ts.Node): readonly Said[] {
  const found: Said[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push([node.text]);
    if (ts.isTemplateExpression(node)) {
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]);
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** Letters of their own that templates need: with fewer they would match anything. */
const WORDS = 3;
const hasWords = (text: Said): boolean => text.join('').replace(/[^\p{L}]/gu, '').length >= WORDS;

/** Whether a button, a field or a title can read so. */
export function isSaid(label: string): boolean {
  return said.some((text) =>
    text.length === 1 ? text[0] === label : hasWords(text) && couldBe(text, label, false),
  );
}

/** Whether somebody can be told so; with an ellipsis, whether a sentence begins so. */
export function isTold(quote: string): boolean {
  return said.some((text) => isOf(text, quote));
}

/** The same, of one text. */
export function isOf(text: Said, quote: string): boolean {
  const begun = quote.replace(/…$/, '');
  return hasWords(text) && couldBe(text, begun, begun !== quote);
}

/** What a hole may hold. */
const LONGEST = 80;

/** Whether the quote is that text with its holes filled in or, where it may break off, how it begins. */
function couldBe([head = '', ...rest]: Said, quote: string, mayBreakOff: boolean): boolean {
  if (mayBreakOff && head.startsWith(quote)) return true;
  if (!quote.startsWith(head)) return false;
  const after = quote.slice(head.length);
  if (rest.length === 0) return after === '';
  for (let end = 0; end <= Math.min(after.length, LONGEST); end += 1) {
    if (end < after.length && couldBe(rest, after.slice(end), mayBreakOff)) return true;
  }
  return rest.join('') === '' && after.length <= LONGEST;
}
