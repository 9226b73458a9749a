import { EXIT, type ExitCode } from './terminal';

/** `rapporteur lsp`: the language server on standard input and output. It ends the process itself when the client says so. */
export async function lsp(): Promise<ExitCode> {
  // The library reads the transport from the command line; without one there is but this.
  if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
  await import('../node/main');
  return EXIT.clean;
}
