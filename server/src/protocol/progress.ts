import type { Connection } from 'vscode-languageserver';

/** Below this nobody would have the time to read that something is going on. */
const MANY = 25;

/** Shows that files are being read where there are many. Answers what is told of each that is done, and whether the user lets it go on. */
export async function readingProgress(connection: Connection, files: number): Promise<(done: number) => boolean> {
  if (files < MANY) return () => true;
  const progress = await connection.window.createWorkDoneProgress().catch(() => null);
  if (!progress) return () => true;
  progress.begin('Rapporteur', 0, `Reading resolutions: 0 of ${files}`, true);
  return done => {
    const goesOn = !progress.token.isCancellationRequested;
    if (!goesOn || done === files) progress.done();
    else if (done % MANY === 0) progress.report(Math.floor((100 * done) / files), `Reading resolutions: ${done} of ${files}`);
    return goesOn;
  };
}
