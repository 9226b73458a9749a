import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built } from '../support/dist';
import { BAD, type Report } from './draft';

/**
 * Runs an editor without a screen on a bad draft in a folder of its own, with nobody's configuration, and answers what it reports. Throws
 * with what it said where it fails or does not come to an end.
 */
export function drive([program = '', ...args]: readonly string[]): Report {
  const home = mkdtempSync(join(tmpdir(), 'rapporteur-'));
  try {
    const [draft, report] = [join(home, 'drafts/lakes.unres'), join(home, 'report.json')];
    mkdirSync(join(home, 'drafts'));
    writeFileSync(draft, BAD);
    const env = {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_STATE_HOME: home,
      XDG_CACHE_HOME: home,
      LC_ALL: 'C.UTF-8',
      SERVER_NODE: process.execPath,
      SERVER: built('dist/cli.js'),
      DRAFT: draft,
      REPORT: report,
    };
    const { stdout, stderr } = spawnSync(program, args, { cwd: join(home, 'drafts'), env, encoding: 'utf8', timeout: 15_000 });
    const said = `${stdout}${stderr}`;
    const reported = readFileSync(report, { encoding: 'utf8', flag: 'a+' });
    if (!reported) throw new Error(`${program} reported nothing: ${said}`);
    const result = JSON.parse(reported) as Report | { readonly error: string };
    if ('error' in result) throw new Error(`${result.error}\n${said}`);
    return result;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
