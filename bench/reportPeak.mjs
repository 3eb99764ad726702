/** Loaded before a program that is measured: says at its end, in kB, the most memory it held. */
process.on('exit', () => process.stderr.write(`\npeak ${process.resourceUsage().maxRSS}\n`));
