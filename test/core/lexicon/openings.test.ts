import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnownOpening, openingForm, openingOf, openingsFor, twinOf } from '../../../server/src/core/lexicon/openings';

type Position = 'preambular' | 'operative';

/** `[Taking note also] of the lamp` → the opening between the brackets is what must be found. */
const CASES: readonly (readonly [Position, string, phrase: string, form: string, series: string | null])[] = [
  ['preambular', '[Recalling] its decision on lamps,', 'recalling', 'participle', null],
  ['preambular', '[Recalling also] the report,', 'recalling', 'participle', 'also'],
  ['preambular', '[Taking note further] of the report,', 'taking note', 'participle', 'further'],
  ['preambular', '[Guided] by the light,', 'guided', 'participle', null],
  ['preambular', '[Deeply concerned] that lamps fail,', 'deeply concerned', 'participle', null],
  ['preambular', '[Bearing in mind] the sea,', 'bearing in mind', 'participle', null],
  ['preambular', '[Noting with satisfaction] the number of lamps,', 'noting with satisfaction', 'participle', null],
  ['preambular', '[Expressing its appreciation] to the keepers,', 'expressing its appreciation', 'participle', null],
  ['preambular', '[Having considered] the report,', 'having considered', 'participle', null],
  ['operative', '[Requests] all keepers to report;', 'requests', 'finite', null],
  ['operative', '[Also requests] all keepers to report;', 'requests', 'finite', 'also'],
  ['operative', '[Further takes note] of the report;', 'takes note', 'finite', 'further'],
  ['operative', '[Calls upon] all keepers to report;', 'calls upon', 'finite', null],
  ['operative', '[Strongly urges] all keepers to report;', 'strongly urges', 'finite', null],
  ['operative', '[Once again urges] all keepers to report;', 'once again urges', 'finite', null],
  ['operative', '[Expresses its deep concern] at the dark;', 'expresses its deep concern', 'finite', null],
  ['operative', '[Welcomes and encourages] the work of keepers;', 'welcomes and encourages', 'finite', null],
  ['operative', '[Decides] to light a lamp;', 'decides', 'finite', null],
];

describe('openings', () => {
  it.each(CASES)('%s: %s', (position, marked, phrase, form, series) => {
    const text = marked.replace(/[[\]]/g, '');
    const found = openingOf(text, position, 'en');
    expect(found && text.slice(found.start, found.length)).toBe(/\[(.*)\]/.exec(marked)?.[1]);
    expect(found).toMatchObject({ phrase, form, series });
  });

  it('see a no-break space as a space', () => {
    expect(openingOf('Taking\u00a0note of the report,', 'preambular', 'en')).toMatchObject({ length: 11, phrase: 'taking note' });
  });

  it.each([
    'Human rights',
    'Financing of the lamps for the period from 2021 to 2022',
    'Strengthening the role of keepers',
    'Abbreviations: GS, General Service',
    'The lamps',
  ])('are not what a heading begins with: %s', heading => {
    expect(isKnownOpening(heading, 'en')).toBe(false);
  });

  it('are told by their form, known or not', () => {
    expect(openingForm('Request all keepers to report;', 'en')).toBe('base');
    expect(openingForm('Requests all keepers to report;', 'en')).toBe('finite');
    expect(openingForm('Illuminating the coast of every State,', 'en')).toBe('participle');
    expect(openingForm('Lamps', 'en')).toBeNull();
  });

  it('never reach beyond the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom<Position>('preambular', 'operative'), (words, position) => {
        for (const text of [words, `Recalling ${words}`, `Also ${words}`]) {
          const found = openingOf(text, position, 'en');
          if (!found) continue;
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.length).toBeGreaterThan(found.start);
          expect(found.length).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('twins', () => {
  it.each([
    ['Recalling also', 'finite', 'Also recalls'],
    ['Further requests', 'participle', 'Requesting further'],
    ['Taking note with appreciation', 'finite', 'Takes note with appreciation'],
    ['Call upon', 'finite', 'Calls upon'],
    ['Stresses', 'participle', 'Stressing'],
    ['Urging', 'finite', 'Urges'],
    ['Having considered', 'finite', null],
    ['Deeply concerned', 'finite', null],
  ] as const)('of %s as %s', (opening, form, twin) => {
    expect(twinOf(opening, form, 'en')).toBe(twin);
  });

  it('lead back to where they came from, for all that is offered often', () => {
    const often = openingsFor('operative', null, 'en').filter(({ count }) => count >= 100);
    expect(often.length).toBeGreaterThan(20);
    for (const { opening } of often) {
      const participle = twinOf(opening, 'participle', 'en');
      if (participle) expect(twinOf(participle, 'finite', 'en')).toBe(opening);
    }
  });
});

describe('openings on offer', () => {
  it('are ranked by what the body uses', () => {
    const first = (body: 'general-assembly' | 'security-council') =>
      openingsFor('operative', body, 'en')
        .slice(0, 12)
        .map(o => o.opening);
    expect(first('general-assembly')).toContain('Encourages');
    expect(first('security-council')).toContain('Decides');
    expect(openingsFor('preambular', 'general-assembly', 'en')[0]?.opening).toBe('Recalling');
  });
});
