import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../server/src/core/analyse';
import { check } from '../server/src/core/check';
import { fixAll } from '../server/src/core/fix';
import { FAMILIES } from '../server/src/core/rules/families';
import { ruleById } from '../server/src/core/rules/registry';
import { namedRules } from './support/namedRules';

const folder = new URL('../samples/', import.meta.url);
const sample = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const BROKEN = 'broken-draft.unres';
const CLEAN = readdirSync(folder).filter(name => name.endsWith('.unres') && name !== BROKEN);

describe.each(CLEAN)('%s', name => {
  test('is clean under every rule that is on, but for the gaps that are left to fill', () => {
    const text = sample(name);
    const wrong = check(analyse(text)).filter(
      ({ rule, severity, start, end }) => !(rule === 'placeholder' && severity === 'information' && text.slice(start, end) === '…'),
    );
    expect(wrong.map(({ rule, start }) => `${rule}: ${text.slice(start, start + 40)}`)).toEqual([]);
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
  const named = namedRules(text);

  test('breaks the rules that its notes name, in their order, each once, and no other', () => {
    expect(check(analyse(text)).map(({ rule }) => rule)).toEqual(named);
    expect(new Set(named).size).toBe(named.length);
  });

  test.each(FAMILIES)('breaks more than one rule of the family $id', ({ id }) => {
    expect(named.filter(name => ruleById(name)?.family === id).length).toBeGreaterThan(1);
  });

  test('is left, when all is mended that is safe, with what a person has to mend', () => {
    const { text: mended, findings } = fixAll(text, t => analyse(t));
    expect(findings.map(({ rule }) => rule)).toEqual([
      'front-matter-invalid',
      'organ-line-missing',
      'title-missing',
      'pp-opening-form',
      'op-opening-form',
      'element-order',
      'single-heading',
      'fn-undefined',
      'ref-para',
      'ref-para-abbrev',
      'exclamation',
      'ref-internal-target',
      'report-clause',
      'session-plausible',
      'square-brackets',
      'paragraph-label',
      'disable-unused',
      'paragraph-inserted',
      'placeholder',
      'bracket-unmatched',
      'disable-unknown',
      'resources-clause',
      'operative-part-missing',
      'fn-form',
      'fn-final-stop',
      'fn-unused',
    ]);
    expect(fixAll(mended, t => analyse(t)).text).toBe(mended);
  });
});
