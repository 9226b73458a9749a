import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aknToText } from '../../../server/src/convert/import/akn/akn';

const RUNS = { numRuns: process.env.RAPPORTEUR_LONG === '1' ? 100_000 : 1000 };

/** Everything that a resolution has, once and small. */
const SMALL = `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
<meta><identification source="#x"/></meta>
<coverPage><p><docNumber refersTo="#symbol">A/RES/80/901</docNumber></p></coverPage>
<preface><p><docNumber>80/901.</docNumber> <docTitle>Old bridges<authorialNote marker="1"><p>See <i>the Plan</i>.</p></authorialNote></docTitle></p></preface>
<preamble><container name="x"><p><i>The General Assembly</i>,</p><p>Noting&#160;the age of bridges &amp; arches,</p></container></preamble>
<mainBody><paragraph><num>1.</num><content><p>Decides<sup>a</sup><eol/> to <b>act</b>:</p></content>
<list><point><num>(a)</num><content><p>To count<noteRef marker="1"/>;</p></content></point></list></paragraph>
<hcontainer><num>A</num><heading>Piers</heading><p><![CDATA[a < b]]></p><table><tr><th>x</th><td>y</td></tr></table><img src="x.png"/></hcontainer></mainBody>
<conclusions><p>97th plenary meeting</p></conclusions>
<attachments><attachment><doc name="annex"><mainBody><p>Annex</p></mainBody></doc></attachment></attachments>
</statement></akomaNtoso>`;

const PIECES = [
  '<',
  '>',
  '/',
  '&',
  '&amp;',
  '&x;',
  '&#0;',
  '&#xD800;',
  '&#x110000;',
  '"',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?x?>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<p>',
  '</p>',
  '<num>',
  '</num>',
  '<table>',
  '<tr/>',
  '<authorialNote marker="]">',
  '<a:b:c xmlns:a="d"/>',
  '\u0000',
  '\ud800',
  '\ufeff',
  ' x="y"',
  '<p>'.repeat(300),
  '[^1]: x',
];
const tags = [...SMALL.matchAll(/<[^>]+>/g)].map(match => match[0]);

/** A stretch of it lost, doubled, moved, or something put into it. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 300 })),
  what: fc.oneof(
    fc.constantFrom('lose', 'double', 'move'),
    fc.constantFrom(...PIECES, ...tags).map(put => ({ put })),
  ),
});

type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

function mutated(xml: string, { at, to, length, what }: Mutation): string {
  const start = Math.floor(at * xml.length);
  const [before, part, after] = [xml.slice(0, start), xml.slice(start, start + length), xml.slice(start + length)];
  if (typeof what === 'object') return before + what.put + part + after;
  if (what === 'double') return before + part + part + after;
  const rest = before + after;
  const place = Math.floor(to * rest.length);
  return what === 'lose' ? rest : rest.slice(0, place) + part + rest.slice(place);
}

/** A text, or an error that says what is wrong and what to do, at a place in the file. */
function expectAnswer(xml: string): 'text' | 'error' {
  const reading = aknToText(xml);
  if ('error' in reading) {
    const { message, start } = reading.error;
    expect(message).toMatch(/^[A-Z].+\. [A-Z].+\.$/su);
    expect(start >= 0 && start <= xml.length, `${start} of ${xml.length}`).toBe(true);
    return 'error';
  }
  expect(reading.text).not.toContain('\u2028');
  for (const { start } of reading.warnings) expect(start >= 0 && start <= xml.length).toBe(true);
  return 'text';
}

it('reads the small file as it is', () => expect(expectAnswer(SMALL)).toBe('text'));

it('a file that was tampered with becomes a text or an error, whatever was done to it', () => {
  const came = { text: 0, error: 0 };
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 5 }), mutations => {
      came[expectAnswer(mutations.reduce(mutated, SMALL))]++;
    }),
    RUNS,
  );
  // Were it nearly always one of them, little would have been tried.
  expect(Math.min(came.text, came.error)).toBeGreaterThan(RUNS.numRuns / 50);
});

it('any letters at all become an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
      expect(expectAnswer(text)).toBe('error');
    }),
    RUNS,
  );
});

const inside = (xml: string): string => `<akomaNtoso><statement>${xml}</statement></akomaNtoso>`;

it.each([
  ['elements in elements', inside('<p>'.repeat(100_000))],
  ['as many as are read', inside(`<p>${'<b>x</b>'.repeat(49_000)}</p>`)],
  ['one long word', inside(`<p>${'x'.repeat(1_000_000)}</p>`)],
  ['blanks alone', inside(`<p>${' '.repeat(1_000_000)}</p>`)],
  ['blanks around line breaks', inside(`<p>${`${' '.repeat(500)}<eol/>`.repeat(1000)}</p>`)],
  ['many attributes', inside(`<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}=""`).join(' ')}>x</p>`)],
  ['an entity in an entity', `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(1000)}"><!ENTITY c "&b;&b;">]>${inside('<p>&c;</p>')}`],
  ['an open comment', inside(`<!--${'-'.repeat(500_000)}`)],
  ['notes in notes', inside(`<p>${'<authorialNote marker="1"><p>'.repeat(90)}x${'</p></authorialNote>'.repeat(90)}</p>`)],
])('%s is answered', (_, xml) => {
  expectAnswer(xml);
});
