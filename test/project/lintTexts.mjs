/**
 * Lints texts as though they were files: `[file, text][]` in JSON on standard input, one list of messages for each on
 * standard output. A process of its own because ESLint loads its configuration in a way that jest's sandbox forbids.
 */
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';

const eslint = new ESLint();
const messages = [];
for (const [filePath, text] of JSON.parse(readFileSync(0, 'utf8'))) {
  const [result] = await eslint.lintText(text, { filePath });
  messages.push(result.messages);
}
process.stdout.write(JSON.stringify(messages));
