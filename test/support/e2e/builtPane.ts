import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../../../workbench/server/fingerprint';
import { PROJECT } from '../../../workbench/server/folders';

const CACHE = join(PROJECT, 'node_modules/.cache/e2e');
const WEBPACK = join(PROJECT, 'node_modules/webpack/bin/webpack.js');
const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json', 'tsconfig.json'];
/** Folders that another process may still be reading. */
const KEPT = 3;

let made: Promise<string> | null = null;

/**
 * The pane as webpack builds it from the sources as they are, without minifying, which is most of the work. Suites
 * and runs share it until a source changes.
 * @returns its folder
 */
export function builtPane(): Promise<string> {
  made ??= fingerprint(SOURCES).then(build);
  return made;
}

function build(sum: string): string {
  const folder = join(CACHE, sum);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const scratch = mkdtempSync(join(CACHE, 'building-'));
  const options = ['--mode', 'development', '--devtool', 'false', '--output-path', scratch];
  execFileSync(process.execPath, [WEBPACK, ...options], { cwd: PROJECT, stdio: 'ignore' });
  try {
    renameSync(scratch, folder);
  } catch {
    // Another suite built the same meanwhile.
    rmSync(scratch, { recursive: true });
  }
  forgetOld(folder);
  return folder;
}

function forgetOld(current: string): void {
  const old = readdirSync(CACHE)
    .map((name) => join(CACHE, name))
    .filter((folder) => folder !== current && !folder.includes('building-'));
  for (const folder of old.slice(0, Math.max(old.length - KEPT, 0))) rmSync(folder, { recursive: true });
}
