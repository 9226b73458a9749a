import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../server/src/cli/run';

/** Runs a command line in this process: what it prints, what it complains of, and how it ends. */
export async function rapporteur(args: readonly string[], { stdin = '', colour = false } = {}) {
  let out = '';
  let err = '';
  const code = await run(args, {
    colour,
    print: text => {
      out += text;
    },
    complain: text => {
      err += text;
    },
    readStdin: async () => new TextEncoder().encode(stdin),
    progress: () => {},
    interrupted: new AbortController().signal,
    workerProgram: null,
  });
  return { code, out, err };
}

/** A folder of its own for the files of a suite, gone when the suite ends. */
export function scratchFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    path: (name: string) => join(folder, name),
    write(name: string, content: string | Uint8Array): string {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
  };
}

/** A draft without a finding. */
export const CLEAN = `Quiet lakes

The General Assembly,

Recalling its resolution 73/338 of 12 September 2019,[^1]

Noting with concern the noise on the lakes,

1. Declares the lakes of the region quiet;

2. Requests the Secretary-General:

    (a) To count the lakes;

    (b) To report on them;

3. Decides to remain seized of the matter.

[^1]: See the report on noise.
`;

/** The same with an operative paragraph 4 where 3 is due. */
export const MISNUMBERED = CLEAN.replace('3. Decides', '4. Decides');
