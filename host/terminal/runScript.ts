import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

/**
 * Runs a script and awaits what it awaits. Plain JavaScript may use `await` at its top level and `require`; modules
 * (`.mjs`, or with `import`) and TypeScript go through the runtime's own loader. A function or a promise that a
 * CommonJS script exports is called and awaited too.
 */
export async function runScript(path: string): Promise<void> {
  const file = resolve(path);
  if (extname(file) !== '.js' && extname(file) !== '.cjs') {
    await import(pathToFileURL(file).href);
    return;
  }
  const compiled = compile(await readFile(file, 'utf8'), file);
  if (compiled === null) await import(pathToFileURL(file).href);
  else await compiled();
}

/** `null` when the text is an ES module. */
function compile(source: string, file: string): (() => Promise<void>) | null {
  if (/^\s*(import\s*[\w{*'"]|export\s)/m.test(source)) return null;
  const wrapper = `(async function (exports, require, module, __filename, __dirname) {${source}\n})`;
  const body: unknown = new Script(wrapper, { filename: file }).runInThisContext();
  if (typeof body !== 'function') return null;
  return async () => {
    const module: { exports: unknown } = { exports: {} };
    await Reflect.apply(body, undefined, [module.exports, createRequire(file), module, file, dirname(file)]);
    const exported: unknown = await module.exports;
    if (typeof exported === 'function') await Reflect.apply(exported, undefined, []);
  };
}
