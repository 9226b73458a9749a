import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../server/src/core/analyse';
import { check } from '../server/src/core/check';
import { fixAll } from '../server/src/core/fix';
import { RULES } from '../server/src/core/rules/registry';

const folder = new URL('../samples/', import.meta.url);
const sample = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const BROKEN = 'every-rule-broken.unres';
const CLEAN = readdirSync(folder).filter(name => name.endsWith('.unres') && name !== BROKEN);

describe.each(CLEAN)('%s', name => {
  test('is clean under every rule that is on', () => {
    const text = sample(name);
    const findings = check(analyse(text)).map(({ rule, start }) => `${rule}: ${text.slice(start, start + 40)}`);
    expect(findings).toEqual([]);
  });
});

describe('A_RES_76_299.unres', () => {
  const { resolution } = analyse(sample('A_RES_76_299.unres'));

  test('is read as the resolution that it is', () => {
    expect(resolution).toMatchObject({ symbol: 'A/RES/76/299', body: 'general-assembly', language: 'en' });
    expect(resolution.title).toBe('Zone of peace, trust and cooperation of Central Asia');
    const [part] = resolution.parts;
    expect(part?.preamble).toHaveLength(20);
    expect(part?.operative.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(resolution.marks.map(({ label }) => label)).toEqual(['1', '2', '3', '4']);
  });

  const extracted = new URL('../../shared/samples/76-299-extracted.txt', import.meta.url);

  const missing = existsSync(extracted) ? null : `the text as a PDF gives it up is not at ${extracted.pathname}`;
  const title = 'keeps every word of the issued text in its order';

  test.skipIf(missing)(missing ? `${title} (${missing})` : title, () => {
    const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}/’-]+/gu) ?? [];
    const issued = readFileSync(extracted, 'utf8');
    const [upToNotes, behindRule] = issued.split(/^_{5,}\s*$/m) as [string, string];
    const notes = /^(?:\s*\d [^\n]+\n)+/.exec(behindRule)?.[0] ?? '';
    // The marks stand glued to words or apart from them, and the notes in the middle of the page.
    const body = upToNotes.replace(/(Peace, |countries|Development |Asia,)[1-4](?=\s)/g, '$1') + behindRule.slice(notes.length);
    const written = sample('A_RES_76_299.unres')
      .replace(/^---\n.*?\n---\n/s, '')
      .split(/^\[\^1\]:/m) as [string, string];
    const adoption = /97th plenary meeting\n28 July 2022\n/;
    expect(written[0]).toMatch(adoption);
    expect(wordsOf(written[0].replace(/\[\^\d\]/g, '').replace(adoption, ''))).toEqual(wordsOf(body));
    expect(wordsOf(`1 ${written[1].replace(/\[\^(\d)\]:/g, '$1')}`)).toEqual(wordsOf(notes));
  });
});

describe(BROKEN, () => {
  const text = sample(BROKEN);
  // A text cannot both lack a title and have one that it must not have.
  const rules = RULES.map(({ id }) => id).filter(id => id !== 'title-present');

  test('breaks every rule once', () => {
    expect(
      check(analyse(text))
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(rules.sort());
  });

  test('is left with what only a person can mend', () => {
    const { findings } = fixAll(text, t => analyse(t));
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(
      new Set([
        'front-matter-invalid',
        'organ-line-missing',
        'title-missing',
        'pp-opening-form',
        'op-opening-form',
        'element-order',
        'operative-part-missing',
        'fn-undefined',
        'fn-unused',
      ]),
    );
  });
});
