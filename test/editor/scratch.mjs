import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A folder of its own for one run, gone after `remove()`, or with the process. */
export function scratchFolder(name) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `rapporteur-${name}-`));
  const remove = () => {
    process.off('exit', remove);
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.once('exit', remove);
  return { folder, remove };
}

/** Ends as an interrupted program should, with the clean-up that hangs on the process's end. */
export function endOnSignals() {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])
    process.once(signal, () => process.exit(code));
}
