import { processTerminal } from './processTerminal';
import { run } from './run';

// Runs the command line of this process, and ends it with the exit code once all is written.
void run(process.argv.slice(2), processTerminal()).then(code => {
  process.exitCode = code;
});
