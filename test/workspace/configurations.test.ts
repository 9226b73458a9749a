import { describe, expect, test } from 'vitest';
import { isIgnored } from '../../server/src/workspace/configuration';
import { Configurations } from '../../server/src/workspace/configurations';

/** A file system of `files` by path, and the paths that were asked for. */
function folderOf(files: Record<string, string>) {
  const asked: string[] = [];
  const configurations = new Configurations(async uri => {
    const path = decodeURIComponent(uri.replace('memfs:/', ''));
    asked.push(path);
    return files[path] ?? null;
  });
  const of = (path: string) => configurations.of(`memfs:/${path.split('/').map(encodeURIComponent).join('/')}`);
  const problemsOf = async (path: string) =>
    (await of(path)).sources.flatMap(({ uri, text, problems }) =>
      problems.map(({ start, end, message }) => `${uri.replace('memfs:/', '')} ${text.slice(start, end)}: ${message}`),
    );
  return { of, asked, problemsOf, configurations };
}

describe('the configuration of a text', () => {
  test('is that of the nearest file above it, and of no other', async () => {
    const { of } = folderOf({
      '.rapporteurrc.json': '{ "profile": "un-hrc", "rules": { "numbers": "off" } }',
      'drafts/first committee/.rapporteurrc.json': '{ "rules": { "spelling": "hint" } }',
    });
    expect(await of('drafts/a.unres')).toMatchObject({ profile: 'un-hrc', rules: { numbers: 'off' } });
    expect(await of('drafts/first committee/l/b.unres')).toMatchObject({ profile: null, rules: { spelling: 'hint' } });
  });

  test('is nothing where there is no file, or no folder', async () => {
    const { of, configurations } = folderOf({});
    expect((await of('a/b.unres')).sources).toEqual([]);
    expect((await configurations.of('untitled:Untitled-1')).sources).toEqual([]);
  });

  test('is looked for once in each folder, until it is forgotten', async () => {
    const { of, asked, configurations } = folderOf({ '.rapporteurrc.json': '{}' });
    const first = await of('a/b.unres');
    expect(await of('a/c.unres')).toBe(first);
    expect(await of('a/d/e.unres')).toBe(first);
    expect(asked).toEqual(['a/.rapporteurrc.json', '.rapporteurrc.json', 'a/d/.rapporteurrc.json']);
    configurations.forget();
    expect(await of('a/b.unres')).not.toBe(first);
  });

  test('builds on other files, the nearer over the farther', async () => {
    const { of } = folderOf({
      'team/.rapporteurrc.json': '{ "extends": ["../house/base.json", "own.json"], "rules": { "op-last-stop": "hint" } }',
      'team/own.json': '{ "rules": { "operative": "warning" }, "profile": "mun-thimun" }',
      'house/base.json': '{ "extends": "more/all.json", "rules": { "op-last-stop": "off", "op-participle": "error" } }',
      'house/more/all.json': '{ "profile": "un-sc", "rules": { "numbers": "off", "op-end-semicolon": "error" }, "ignore": ["old"] }',
    });
    const configuration = await of('team/a.unres');
    expect(configuration.profile).toBe('mun-thimun');
    // The family of the nearer file takes the place of its rules in the farther ones.
    expect(configuration.rules).toEqual({ numbers: 'off', operative: 'warning', 'op-last-stop': 'hint' });
    expect(isIgnored(configuration, 'memfs:/house/more/old/a.unres')).toBe(true);
  });

  test('takes comments and a comma too many', async () => {
    const { of, problemsOf } = folderOf({ '.rapporteurrc.json': '{\n  // Ours.\n  "profile": "un-hrc", /* so far */\n}\n' });
    expect((await of('a.unres')).profile).toBe('un-hrc');
    expect(await problemsOf('a.unres')).toEqual([]);
  });

  test('has house styles of the workspace, which build on ours', async () => {
    const { of } = folderOf({
      'c/.rapporteurrc.json':
        '{ "profile": "mun-lakes", "profiles": ["styles/lakes.rapporteur-profile.json", { "id": "mun-hills", "extends": "mun-nmun" }] }',
      'c/styles/lakes.rapporteur-profile.json': `{
        "id": "mun-lakes", "name": "Lakes MUN", "extends": "mun-thimun",
        "severity": { "footnotes": "error" }, "shapes": { "title": true, "subparagraphEnds": [";"] },
        "phrases": { "operative": ["Applauds loudly"] }
      }`,
    });
    const { profile, profiles } = await of('c/a.unres');
    expect(profile).toBe('mun-lakes');
    const [lakes, hills] = profiles;
    expect(lakes).toMatchObject({ id: 'mun-lakes', name: 'Lakes MUN', shapes: { title: true, subparagraphEnds: [';'] } });
    expect(lakes?.shapes.subparagraphMarks).toEqual(['a)', 'i.']);
    expect(lakes?.severity).toMatchObject({ footnotes: 'error', 'title-missing': 'off' });
    expect(lakes?.phrases.operative).toEqual(expect.arrayContaining(['Hopes', 'Applauds loudly']));
    expect(hills).toMatchObject({ id: 'mun-hills', name: 'mun-hills' });
  });
});

describe('files that are not checked', () => {
  test('are named by patterns from the folder of the configuration', async () => {
    const { of } = folderOf({ 'w/.rapporteurrc.json': '{ "ignore": ["archive/", "*.resolution", "!kept.resolution", "/top.unres"] }' });
    const configuration = await of('w/a.unres');
    const ignored = (path: string) => isIgnored(configuration, `memfs:/w/${path}`);
    expect(['archive/a.unres', 'x/archive/b/a.unres', 'x/y.resolution', 'top.unres'].map(ignored)).toEqual([true, true, true, true]);
    expect(['a.unres', 'x/kept.resolution', 'x/top.unres'].map(ignored)).toEqual([false, false, false]);
    expect(isIgnored(configuration, 'memfs:/archive/a.unres')).toBe(false);
  });
});

describe('what is wrong with a configuration', () => {
  test.each([
    [
      '{ "rules": { "op-last-stpo": "off" } }',
      '"op-last-stpo": There is no rule and no family of rules “op-last-stpo”. Did you mean “op-last-stop”?',
    ],
    ['{ "rules": { "op-last-stop": "warn" } }', '"warn": “warn” is no severity. Write “warning”.'],
    ['{ "rules": { "op-last-stop": 2 } }', '2: Write a text in double quotes here.'],
    ['{ "rule": {} }', '"rule": There is no key “rule”. Did you mean “rules”?'],
    ['{ "profile": "un-gaa" }', '"un-gaa": There is no house style “un-gaa”. Did you mean “un-ga”?'],
    [
      '{ "extends": "b.json" }',
      '"b.json": There is no file “b.json” (memfs:/b.json). Correct the path, which begins at the folder of this file, or remove it.',
    ],
    ['{ "profiles": ["none.json"] }', '"none.json": There is no file “none.json”'],
    ['{ "profiles": [{ "id": "un-ga" }] }', '"un-ga": “un-ga” is a house style of Rapporteur. Give yours another id'],
    ['{ "profiles": [{ "name": "Ours" }] }', '{ "name": "Ours" }: A house style needs a name by which drafts choose it.'],
    [
      '{ "profiles": [{ "id": "ours", "extends": "un-gaa" }] }',
      '"un-gaa": There is no house style “un-gaa” to extend. Did you mean “un-ga”?',
    ],
    ['{ "profiles": [{ "id": "ours", "shapes": { "title": "yes" } }] }', '"yes": Write true or false here.'],
    ['{ "ignore": "old" }', '"old": Write a list, such as ["a", "b"] here.'],
    ['{ "profile": "un-hrc" "rules": {} }', '"rules": The file is no valid JSON: a comma is missing before this.'],
    ['[]', '[]: Write an object, such as { "key": "value" } here.'],
  ])('is told where it stands: %s', async (text, problem) => {
    const { problemsOf } = folderOf({ '.rapporteurrc.json': text });
    const [first, ...more] = await problemsOf('a.unres');
    expect(first).toContain(`.rapporteurrc.json ${problem}`);
    expect(more).toEqual([]);
  });

  test('is told of a circle, once', async () => {
    const { of, problemsOf } = folderOf({
      '.rapporteurrc.json': '{ "extends": "a.json", "rules": { "numbers": "off" } }',
      'a.json': '{ "extends": ".rapporteurrc.json", "profile": "un-hrc" }',
    });
    expect(await problemsOf('a.unres')).toEqual([
      expect.stringContaining('a.json ".rapporteurrc.json": “.rapporteurrc.json” builds on this file in turn'),
    ]);
    expect(await of('a.unres')).toMatchObject({ profile: 'un-hrc', rules: { numbers: 'off' } });
  });

  test('leaves what is right in force', async () => {
    const { of } = folderOf({
      '.rapporteurrc.json':
        '{ "extends": "none.json", "profile": "un-gaa", "rules": { "nothing": "off", "numbers": "off" },, "ignore": ["old/"]',
    });
    expect(await of('a.unres')).toMatchObject({ rules: { numbers: 'off' }, ignored: [{ patterns: ['old/'] }] });
  });
});
