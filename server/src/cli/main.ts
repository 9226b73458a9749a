import { processTerminal } from './processTerminal';
import { run } from './run';

run(process.argv.slice(2), processTerminal()).then(code => {
  process.exitCode = code;
});
