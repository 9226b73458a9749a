import fc from 'fast-check';

/** Lines of drafts with something in them that a rule looks at, in good order and in bad. */
const LINES = [
  '---',
  'symbol: A/80/L.9',
  'profile: mun-thimun',
  'language: en',
  '76/900. Old Bridges',
  'The General Assembly,',
  'The Security Council',
  'Noting the age of bridges ,[^1]',
  'Recalls its resolutions 70/1 and A/RES/73/338 of 12th September 2019.',
  'Recalling also its resolution 1325 (2000)',
  'and “the beauty of "arches"” (of 40% – 50%',
  '1. Requests the Secretary-General to organise, inter alia:',
  '3. Also requests, all states to act.',
  '3 bis. Further recalls paragraph 9 (b) above; and',
  'Decides to remain seized of the matter',
  '(a) To count them  ,',
  '(a) to paint the programme of the center;',
  '(i) the piers: 1234567 of them on 1/2/2021 at 5 p.m.',
  '[Adopt without a vote',
  '[Alt 1: Notes] [agreed ad ref]',
  'A',
  'II. Piers',
  'Annex',
  '97th plenary meeting',
  '28 July 2022',
  '| a | b |',
  '[^1]: See the Plan',
  '[^3]: Ibid., U.S. $1,5 million',
  '// rapporteur-disable-next-line pp-end-comma',
  '// rapporteur-disable operative',
  'La Asamblea General,',
  '\ufeff\u0000\ud800 \udc00\u200b\u2028',
  '𝄞 '.repeat(30),
  '(('.repeat(40),
];
const ENDS = ['\n', '\n\n', '\r\n\r\n', '\r', ' ', ''];

const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

/** Texts of such lines and of any letters that there are. */
export const soup: fc.Arbitrary<string> = fc
  .array(fc.tuple(line, fc.constantFrom(...ENDS)), { maxLength: 30 })
  .map(parts => parts.flat().join(''));

/** A change of a text somewhere in it. */
export interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

export const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 2000 })),
  text: fc.oneof(fc.constant(''), fc.constantFrom(' ', '\n', '\n\n', ',', ';', '.', '“', '(', '1', 'x'), line),
});

export const edited = (text: string, { at, length, text: put }: Edit): string => {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put + text.slice(start + length);
};
