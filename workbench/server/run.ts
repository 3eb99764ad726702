import { spawn } from 'node:child_process';
import { PROJECT } from './folders';

/** @throws Error with what the program said when it ends with another code than 0 or those */
export function runNode(words: readonly string[], accepted: readonly number[] = []): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, words, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const listen = (text: Buffer): void => {
      said += text.toString();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0 || (code !== null && accepted.includes(code))) done();
      else fail(new Error(said.trim()));
    });
  });
}
