import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../server/src/features/types';
import { manifest, strings, stringsIn } from './manifest';

const { contributes } = manifest;
const commands: string[] = contributes.commands.map(({ command }: { command: string }) => command);
const source = (path: string): string => readFileSync(path, 'utf8');

describe('the manifest', () => {
  it('has a string for every key, and no string without one', () => {
    const used = stringsIn(manifest).flatMap(text => /^%(.+)%$/.exec(text)?.[1] ?? []);
    expect([...new Set(used)].sort()).toEqual(Object.keys(strings).sort());
  });

  it('names files that are there', () => {
    const files = stringsIn(contributes).filter(text => /^(?:\.\/)?(?:client|icons|syntaxes)\/.+\.\w+$/.test(text));
    expect(files.length).toBeGreaterThan(8);
    expect([...files, manifest.icon, 'LICENSE'].filter(file => !existsSync(file))).toEqual([]);
  });

  it('declares the commands that the client registers, each of a file of its own', () => {
    const files = readdirSync('client/src/commands').map(file => file.replace('.ts', ''));
    expect(commands.map(command => command.replace('rapporteur.', '')).sort()).toEqual(files.filter(file => file !== 'register').sort());
    for (const command of commands) expect(source('client/src/commands/register.ts')).toContain(`${command.replace('rapporteur.', '')}: `);
  });

  it('offers only declared commands in menus, for keys and in the walkthrough', () => {
    const offered = stringsIn([contributes.menus, contributes.keybindings]).filter(text => text.startsWith('rapporteur.'));
    const linked = [
      ...stringsIn(strings)
        .join()
        .matchAll(/command:(rapporteur\.\w+)/g),
    ].map(m => m[1] as string);
    const awaited = stringsIn(contributes.walkthroughs).flatMap(text => /^onCommand:(.+)$/.exec(text)?.[1] ?? []);
    const known = [...commands, ...contributes.submenus.map(({ id }: { id: string }) => id)];
    expect([...offered, ...linked, ...awaited].filter(command => !known.includes(command))).toEqual([]);
  });

  it('keeps the commands that need a draft out of the palette elsewhere', () => {
    const conditions: { command: string; when: string }[] = contributes.menus.commandPalette;
    const unconditional = commands.filter(command => !conditions.some(c => c.command === command && c.when));
    expect(unconditional).toEqual(['rapporteur.newDraft', 'rapporteur.import', 'rapporteur.explainRule', 'rapporteur.addLibraryFolder']);
  });

  it('asks only with operators that VS Code knows', () => {
    const menus = Object.values(contributes.menus as Record<string, { when?: string }[]>).flat();
    for (const { when = '' } of menus) expect(when).not.toContain('!~');
  });

  it('awaits settings that exist when a step of the walkthrough is about them', () => {
    const awaited = stringsIn(contributes.walkthroughs).flatMap(text => /^onSettingChanged:(.+)$/.exec(text)?.[1] ?? []);
    expect(awaited.length).toBeGreaterThan(0);
    expect(awaited.filter(name => !(name in contributes.configuration.properties))).toEqual([]);
  });

  it('describes the kinds of tokens that the server sends, and gives each a colour that themes know', () => {
    const ids = (list: { id: string }[]) => list.map(({ id }) => id);
    const builtIn = ['number', 'definition'];
    expect([...ids(contributes.semanticTokenTypes), 'number'].sort()).toEqual([...TOKEN_TYPES].sort());
    expect(ids(contributes.semanticTokenModifiers).sort()).toEqual(TOKEN_MODIFIERS.filter(id => !builtIn.includes(id)).sort());
    const coloured = Object.keys(contributes.semanticTokenScopes[0].scopes).map(selector => selector.split('.')[0]);
    expect([...new Set(coloured)].sort()).toEqual([...TOKEN_TYPES].sort());
  });

  it('gives a token the scope under which the grammar colours the same words', () => {
    const grammar = source('syntaxes/un-resolution.tmLanguage.json');
    const scopes: string[] = Object.values<string[]>(contributes.semanticTokenScopes[0].scopes).map(([first]) => first as string);
    const missing = scopes.filter(scope => !grammar.includes(scope.split(' ')[0] as string));
    // References and proposers are told from other words by what the grammar does not read; `opening` is the stem of two.
    expect(missing).toEqual([
      'keyword.other.opening.un-resolution',
      'variable.other.constant.reference.un-resolution',
      'entity.name.tag.proposer.un-resolution',
    ]);
  });

  it('is usable where a workspace is not trusted or not on a disk', () => {
    // Whoever sends a folder may not name others on the disk that are to be read.
    const { untrustedWorkspaces, virtualWorkspaces } = manifest.capabilities;
    expect(virtualWorkspaces).toBe(true);
    // The editor heeds the list of settings only where the support is said to be limited.
    expect(untrustedWorkspaces).toMatchObject({ supported: 'limited', restrictedConfigurations: ['rapporteur.library.folders'] });
    expect(manifest.browser).toBeDefined();
  });

  it('has a change log for its version', () => {
    expect(source('CHANGELOG.md')).toContain(`## ${manifest.version}`);
    expect(source('README.md')).toContain(`rapporteur-${manifest.version}.vsix`);
  });
});
