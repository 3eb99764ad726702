import { runTerminal } from './terminal';
import { calendarToday } from './today';

void runTerminal(process.argv.slice(2), {
  today: calendarToday(),
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  debug: process.env['ASM_DEBUG'] !== undefined,
}).then((code) => {
  process.exitCode = code;
});
