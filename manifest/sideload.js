/**
 * `npm run excel`: opens Excel for Windows or Mac with the add-in loaded from this computer. The first time it makes a
 * certificate for localhost and asks to trust it: Excel loads add-ins over https only.
 */
const { spawnSync } = require('node:child_process');
const { join } = require('node:path');

const MANIFEST = join(__dirname, '..', 'manifest.xml');
const PORT = '3000';

process.exitCode = main();

function main() {
  if (!['win32', 'darwin'].includes(process.platform)) {
    process.stderr.write(
      'Aquí no hay un Excel de escritorio: «npm run excel» funciona en Windows y en Mac. ' +
        'En este equipo use «npm start», que muestra un libro y el panel en el navegador.\n',
    );
    return 2;
  }
  const cli = join(require.resolve('office-addin-debugging/package.json'), '..', 'cli.js');
  const words = ['start', MANIFEST, 'desktop', '--app', 'excel'];
  const server = ['--dev-server', 'npm run dev-server', '--dev-server-port', PORT];
  return spawnSync(process.execPath, [cli, ...words, ...server], { stdio: 'inherit' }).status ?? 2;
}
