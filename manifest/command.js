/**
 * `npm run manifest` says what the manifest declares; `npm run manifest -- --url https://…` writes the one for the
 * server of an institution. Ends with 0, or with 2 and a sentence when nothing was written.
 */
const { spawnSync } = require('node:child_process');
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { parseArgs } = require('node:util');
const { publishedManifest } = require('./published');

const SOURCE = join(__dirname, '..', 'manifest.xml');
const USE =
  'Uso: npm run manifest -- --url https://asm.example.gob.mx/ [--soporte https://…] [--salida manifest.institucion.xml] [--reemplazar]';

process.exitCode = main(process.argv.slice(2));

function main(words) {
  try {
    const options = optionsOf(words);
    if (options.url !== undefined) return write(options);
    if (words.length > 0) throw new Error('Falta --url, la dirección https donde estarán las páginas.');
    return describe();
  } catch (error) {
    process.stderr.write(`${error.message}\n${USE}\n`);
    return 2;
  }
}

function optionsOf(words) {
  const text = { type: 'string' };
  const options = { url: text, soporte: text, salida: text, reemplazar: { type: 'boolean' } };
  try {
    return parseArgs({ args: words, options, strict: true }).values;
  } catch {
    throw new Error(`No se entiende «${words.join(' ')}».`);
  }
}

function write({ url, soporte, salida = 'manifest.institucion.xml', reemplazar = false }) {
  const manifest = publishedManifest(readFileSync(SOURCE, 'utf8'), { url, soporte });
  if (existsSync(salida) && !reemplazar) {
    throw new Error(`«${salida}» ya existe. Elija otro nombre o agregue --reemplazar.`);
  }
  try {
    writeFileSync(salida, manifest);
  } catch (error) {
    throw new Error(`No se pudo escribir «${salida}» (${error.code}).`);
  }
  process.stdout.write(`Se escribió «${salida}». Entréguelo a quien administra Microsoft 365.\n`);
  return 0;
}

/** As office-addin-manifest reads it, without a network. */
function describe() {
  const cli = join(require.resolve('office-addin-manifest/package.json'), '..', 'cli.js');
  return spawnSync(process.execPath, [cli, 'info', SOURCE], { stdio: 'inherit' }).status ?? 2;
}
