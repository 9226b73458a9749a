import { processTerminal } from './processTerminal';
import { run } from './run';

/** Runs the command line of this process, and ends it with the exit code once all is written. */
export async function runProgram(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), processTerminal());
}
