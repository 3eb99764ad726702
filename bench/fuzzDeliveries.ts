/**
 * `npm run fuzz -- --veces 5000 --semilla 1`: as many spoilt deliveries as asked for, each through all that a received
 * file goes through. Tells what they came to and the peak memory; exits 1 at a fault, with the seed that repeats it.
 */
import { parseArgs } from 'node:util';
import { fuzzOne, originals } from '../test/support/fuzz/fuzzDeliveries';

const { values } = parseArgs({
  options: { veces: { type: 'string', default: '5000' }, semilla: { type: 'string', default: '1' } },
});

async function main(times: number, firstSeed: number): Promise<void> {
  const known = await originals();
  const start = performance.now();
  const startMemory = process.resourceUsage().maxRSS;
  const counts = new Map<string, number>();
  let faults = 0;
  let slowest = { seed: 0, mutation: '', milliseconds: 0 };
  for (let seed = firstSeed; seed < firstSeed + times; seed += 1) {
    const began = performance.now();
    const one = await fuzzOne(known, seed).catch((error: unknown) => {
      return { mutation: 'threw', estado: 'rechazado', faults: [String(error)] } as const;
    });
    const milliseconds = performance.now() - began;
    if (milliseconds > slowest.milliseconds) slowest = { seed, mutation: one.mutation, milliseconds };
    const key = `${one.mutation.padEnd(16)}${one.estado}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const fault of one.faults) {
      faults += 1;
      process.stdout.write(`seed ${seed} (${one.mutation}): ${fault}\n`);
    }
  }
  const seconds = (performance.now() - start) / 1000;
  for (const [key, count] of [...counts].sort()) process.stdout.write(`${key.padEnd(46)}${count}\n`);
  process.stdout.write(
    [
      `${times} deliveries in ${seconds.toFixed(1)} s, ${faults} faults`,
      `slowest: ${slowest.milliseconds.toFixed(0)} ms (seed ${slowest.seed}, ${slowest.mutation})`,
      `peak memory: ${megabytes(process.resourceUsage().maxRSS)} MB; before the first: ${megabytes(startMemory)} MB`,
      '',
    ].join('\n'),
  );
  if (faults > 0) process.exitCode = 1;
}

function megabytes(kilobytes: number): string {
  return (kilobytes / 1000).toFixed(0);
}

void main(Number(values.veces), Number(values.semilla));
