import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN, MISNUMBERED, rapporteur, scratchFolder } from './commandLine';

const { folder, path, write } = scratchFolder();

/** A folder with these files; answers its path. */
function workspace(name: string, files: Record<string, string>): string {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(path(`${name}/${file}`)), { recursive: true });
    write(`${name}/${file}`, content);
  }
  return path(name);
}

/** What `check` finds, by the end of each path. */
async function findingsIn(...args: string[]) {
  const { code, out, err } = await rapporteur(['check', '--format', 'json', ...args]);
  const reports: { file: string; findings: { rule: string; severity: string }[] }[] = JSON.parse(out);
  const found = reports.map(({ file, findings }) => [
    file.slice(folder.length + 1),
    findings.map(({ rule, severity }) => `${rule} ${severity}`).join(),
  ]);
  return { code, err, found: Object.fromEntries(found) };
}

describe('a configuration file', () => {
  test('holds for the drafts in its folder and below, up to a nearer one', async () => {
    const drafts = workspace('near', {
      '.rapporteurrc.json': '{ "rules": { "op-number-sequence": "hint" } }',
      'a.unres': MISNUMBERED,
      'first/a.unres': MISNUMBERED,
      'second/.rapporteurrc.json': '{ "rules": { "operative": "off" } }',
      'second/a.unres': MISNUMBERED,
    });
    expect(await findingsIn(drafts)).toEqual({
      code: 0,
      err: '',
      found: {
        'near/a.unres': 'op-number-sequence hint',
        'near/first/a.unres': 'op-number-sequence hint',
        'near/second/a.unres': '',
      },
    });
  });

  test('leaves out files, told of those that the user named', async () => {
    const drafts = workspace('ignore', {
      '.rapporteurrc.json': '{ "ignore": ["old/", "*.resolution"] }',
      'a.unres': CLEAN,
      'old/b.unres': MISNUMBERED,
      'c.resolution': MISNUMBERED,
    });
    expect((await findingsIn(drafts)).found).toEqual({ 'ignore/a.unres': '' });
    const { code, err, found } = await findingsIn(`${drafts}/old/b.unres`);
    expect({ code, found }).toEqual({ code: 0, found: {} });
    expect(err).toContain('old/b.unres is not checked: the configuration ignores it');
  });

  test('names a house style, the command line another, the text itself the one that holds', async () => {
    const text = CLEAN.replace('Quiet lakes\n\n', '');
    const drafts = workspace('style', {
      '.rapporteurrc.json': '{ "profile": "mun-lakes", "profiles": ["lakes.json"] }',
      'lakes.json': '{ "id": "mun-lakes", "severity": { "title-missing": "hint" } }',
      'a.unres': text,
      'b.unres': `---\nprofile: mun-thimun\n---\n\n${text}`,
    });
    const titlesIn = async (...args: string[]) => {
      const { found } = await findingsIn(drafts, ...args);
      return Object.values(found).map(findings => /title-missing \w+/.exec(String(findings))?.[0]);
    };
    expect(await titlesIn()).toEqual(['title-missing hint', undefined]);
    expect(await titlesIn('--profile', 'un-ga')).toEqual(['title-missing warning', undefined]);
  });

  test('with a mistake is told of, with its place, and what is right in it holds', async () => {
    const drafts = workspace('wrong', {
      '.rapporteurrc.json': '{\n  "rules": {\n    "op-number-sequense": "hint",\n    "operative": "hint"\n  }\n}\n',
      'a.unres': MISNUMBERED,
    });
    const { code, err, found } = await findingsIn(drafts);
    expect(found).toEqual({ 'wrong/a.unres': 'op-number-sequence hint' });
    expect(err).toMatch(/rapporteur: \S*wrong\/\.rapporteurrc\.json:3:5: There is no rule .* Did you mean “op-number-sequence”\?\n$/);
    expect(code).toBe(2);
  });

  test('decides what is repaired', async () => {
    const drafts = workspace('repair', { '.rapporteurrc.json': '{ "rules": { "operative": "off" } }', 'a.unres': MISNUMBERED });
    await rapporteur(['check', '--fix', drafts]);
    expect(readFileSync(`${drafts}/a.unres`, 'utf8')).toBe(MISNUMBERED);
  });
});

test('repairs never touch the lines of notes', async () => {
  const note = '// rapporteur-disable-next-line op-last-stop, no-such-rule';
  const file = write('notes.unres', MISNUMBERED.replace('4. Decides', `${note}\n4. Decides`));
  await rapporteur(['check', '--fix', file]);
  expect(readFileSync(file, 'utf8')).toBe(CLEAN.replace('3. Decides', `${note}\n3. Decides`));
});
