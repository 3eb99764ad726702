import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';

let made: Promise<string> | null = null;

/** The script of the page that stands for Excel, made once per process. */
export function holderScript(): Promise<string> {
  made ??= build();
  return made;
}

function build(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'holder-'));
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    entry: join(__dirname, 'browser/holder.ts'),
    output: { path: folder, filename: 'holder.js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
  });
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      if (error !== null) fail(error);
      else if (stats === undefined || stats.hasErrors()) fail(new Error(stats?.toString()));
      else {
        const script = readFileSync(join(folder, 'holder.js'), 'utf8');
        rmSync(folder, { recursive: true });
        done(script);
      }
    });
  });
}
