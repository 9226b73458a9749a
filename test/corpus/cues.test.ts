import { expect, test } from 'vitest';
import { missedForWantOfCues } from '../core/rules/cueLaw';
import { corpusTexts, describeWithCorpus } from './corpus';

/** Texts as others would write them: without capitals, with the marks of keyboards, with figures and spaces out of place. */
const SPOILT: readonly ((text: string) => string)[] = [
  text => text.toLowerCase(),
  text => text.toUpperCase(),
  text => text.replace(/[“”]/g, '"').replace(/’/g, "'").replace(/–/g, '--'),
  text => text.replace(/(\d) (?=\p{L})/gu, '$1'),
  text => text.replace(/[,;]/g, ' $&'),
];

describeWithCorpus('cues in published texts, as they are and spoilt', () => {
  test('no cue keeps a rule from what it would find', () => {
    let texts = 0;
    for (const { text } of corpusTexts(/-en/)) {
      const spoil = SPOILT[texts++ % SPOILT.length] as (text: string) => string;
      for (const one of [text, spoil(text)]) expect(missedForWantOfCues(one)).toEqual([]);
    }
    expect(texts).toBeGreaterThan(100);
  }, 240_000);
});
