import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { fixAll, isFixable } from '../../server/src/core/fix';
import { PROFILES } from '../../server/src/core/profiles/registry';
import { corpusTexts, describeWithCorpus } from './corpus';

/** A slip of the hand somewhere in a text: a mark lost, doubled or changed, a line end or a space too many, a number off by one. */
const slip = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  what: fc.constantFrom<[RegExp, (found: string) => string]>(
    [/[,;.:]/g, () => ''],
    [/[,;.]\n/g, found => `${found[0] === ';' ? ',' : ';'}\n`],
    [/[,;]\n/g, () => '.\n'],
    [/ /g, () => '  '],
    [/\n\n/g, () => '\n'],
    [/\n\n/g, () => '\n\n\n  '],
    [/^ *\d+\. /gm, found => `${Number.parseInt(found, 10) + 1}) `],
    [/\((?:[a-z]|[ivx]+)\) /g, found => found.slice(1)],
    [/\[\^\d+\]/g, found => ` ${found}`],
    [/[,;.]\[\^\d+\]/g, found => found.slice(1) + found[0]],
    [/\b[A-Z]\w+ing\b/g, found => found.replace(/ing$/, 's')],
    [/ also\b/g, () => ''],
    [/\b[A-Z]\w+\b/g, found => found.toLowerCase()],
    [/[“”]/g, () => '"'],
    [/’/g, () => "'"],
    [/\bz/g, () => 's'],
    [/\d+ \w+ \d{4}/g, found => found.replace(' ', 'th of ')],
    [/\d+ per cent/g, found => found.replace(' per cent', '%')],
    [/(?:ning|isation|ize)\b/g, found => found.replace('z', 's')],
  ),
});

type Slip = typeof slip extends fc.Arbitrary<infer Value> ? Value : never;

const slipped = (text: string, { at, what: [pattern, change] }: Slip): string => {
  const places = [...text.matchAll(pattern)];
  const place = places[Math.floor(at * (places.length - 1))];
  return place ? text.slice(0, place.index) + change(place[0]) + text.slice(place.index + place[0].length) : text;
};

describeWithCorpus('safe repairs of adopted resolutions with slips in them', () => {
  const texts = [...corpusTexts(/-en\.jsonl/)].map(({ text }) => text).filter(text => text.length < 8000);

  it.each(PROFILES.map(({ id }) => id))('come to an end at which no rule of %s has more to repair', profile => {
    const onError = (rule: string, error: unknown) => expect.fail(`${rule}: ${error}`);
    const mend = (text: string) => fixAll(text, t => analyse(t, { profile }), { onError });
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(slip, { minLength: 1, maxLength: 6 }), (text, slips) => {
        const once = mend(slips.reduce(slipped, text));
        expect(once.findings.filter(isFixable)).toEqual([]);
        expect(mend(once.text).text).toBe(once.text);
      }),
      // The short run is the same every time; the long one looks further.
      process.env.RAPPORTEUR_LONG === '1' ? { numRuns: 2000 } : { numRuns: 10, seed: 76 },
    );
  });
});
