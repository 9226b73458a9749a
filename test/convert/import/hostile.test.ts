import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READERS } from '../../../server/src/convert/formats';
import { sheetsToText } from '../../../server/src/convert/import/pdf/pdf';
import { analyse } from '../../../server/src/core/analyse';

const readerOf = (id: string) => {
  const reader = READERS.find(each => each.id === id);
  if (!reader) throw new Error(`no reader ${id}`);
  return reader;
};
const read = (id: string, text: string) => readerOf(id).read(new TextEncoder().encode(text), `file.${id}`);

const WHOLE: Readonly<Record<string, string>> = {
  html: `<!DOCTYPE html><html><body><h1>Quiet lakes</h1><p>The General Assembly,</p><p><em>Noting</em> the lakes,<sup><a href="#f1">1</a></sup></p>
<ol><li>Counts them:<ol type="a"><li>All;</li></ol></li></ol><table><tr><td>Lake</td><td>3</td></tr></table><p id="f1">See A/81/1.</p></body></html>`,
  markdown:
    '# Quiet lakes\n\nThe General Assembly,\n\n*Noting* the [lakes](x),[^1]\n\n1. Counts:\n   (a) All;\n\n| Lake | 3 |\n|---|---|\n\n[^1]: See A/81/1.\n',
  akn: `<?xml version="1.0"?><akomaNtoso><statement><preface><p><docTitle>Quiet lakes</docTitle></p></preface><preamble><formula><p>The General Assembly,</p></formula></preamble>
<mainBody><paragraph><num>1.</num><content><p>Counts <authorialNote marker="1"><p>See A/81/1.</p></authorialNote> them;</p></content></paragraph></mainBody></statement></akomaNtoso>`,
  text: 'A/81/L.1\nAgenda item 3\nOf lakes\nKenya: draft resolution\n\nQuiet lakes\nThe General Assembly,\nNoting lakes, 1\n1. Counts them;\n_____\n1 See A/81/1.\n\f2/2\n',
};
const ODD = [
  '<',
  '>',
  '</p>',
  '<![CDATA[',
  '&',
  '&#0;',
  '&bomb;',
  '"',
  '\u0000',
  '\ud800',
  '\uffff',
  '\u202e',
  '\f',
  '\n\n',
  '[^1]',
  '|',
  '*',
  '---\n',
  '(a)',
  '`',
];

describe.each(Object.keys(WHOLE))('%s that is damaged', id => {
  const whole = WHOLE[id] as string;

  it('is read or refused in words, and what is read is a text', async () => {
    const damage = fc.array(fc.tuple(fc.nat(whole.length), fc.nat(30), fc.constantFrom(...ODD)), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(damage, async changes => {
        const text = changes.reduce((done, [at, length, odd]) => done.slice(0, at) + odd + done.slice(at + length), whole);
        const reading = await read(id, text);
        if ('error' in reading) expect(reading.error.message).toMatch(/^\p{Lu}.*\.$/su);
        else expect(analyse(reading.text).text).toBe(reading.text);
      }),
      { numRuns: 300 },
    );
  });

  it('by being cut off is read or refused as well', async () => {
    for (let length = 0; length < whole.length; length += 7) await read(id, whole.slice(0, length));
  });

  it('by its size is refused before it is read', async () => {
    const reading = await readerOf(id).read(new Uint8Array(100_000_000).fill(0x61), `file.${id}`);
    expect(reading).toMatchObject({ error: { message: 'The file has 100 MB; no resolution in this format has more than 16 MB.' } });
  });
});

const words = fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 1, maxLength: 30 }).map(all => all.map((n, i) => `word${i}of${n}`));

describe('no word gets lost', () => {
  const marks = ['# ', '## ', '- ', '1. ', '(a) ', '> ', '**', '| ', '\n', '\n\n', ' ', '[^1]: ', '`', '***', '[x](y) '];

  it('of Markdown, whatever stands between the words', async () => {
    await fc.assert(
      fc.asyncProperty(words, fc.array(fc.constantFrom(...marks), { minLength: 30, maxLength: 30 }), async (all, between) => {
        const reading = await read('markdown', all.map((word, i) => ` ${between[i]} ${word} `).join(''));
        if ('error' in reading) throw new Error(reading.error.message);
        for (const word of all) expect(reading.text).toContain(word);
      }),
    );
  });

  const tags = ['p', 'div', 'li', 'ul', 'td', 'table', 'tr', 'h1', 'h3', 'em', 'sup', 'blockquote', 'pre', 'section', 'span', 'br'];

  it('of a page, whatever elements open and close around the words', async () => {
    await fc.assert(
      fc.asyncProperty(
        words,
        fc.array(fc.tuple(fc.constantFrom(...tags), fc.boolean()), { minLength: 30, maxLength: 30 }),
        async (all, around) => {
          const body = all.map((word, i) => `${around[i]?.[1] ? '<' : '</'}${around[i]?.[0]}> ${word} `).join('');
          const reading = await read('html', `<!DOCTYPE html><body>${body}`);
          if ('error' in reading) throw new Error(reading.error.message);
          for (const word of all) expect(reading.text).toContain(word);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

it('entities that grow are not resolved', async () => {
  const lines = Array.from({ length: 20 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};&e${i};&e${i};">`).join('');
  const reading = await read(
    'akn',
    `<!DOCTYPE a [<!ENTITY e0 "lakes">${lines}]><akomaNtoso><statement><p>&e20;</p></statement></akomaNtoso>`,
  );
  expect('error' in reading || reading.text.length < 1000).toBe(true);
});

it.each([
  ['html', '<div>'.repeat(100_000)],
  ['html', `<table>${'<tr><td>a'.repeat(30_000)}`],
  ['markdown', '*_'.repeat(100_000)],
  ['markdown', `${'['.repeat(50_000)}${']('.repeat(50_000)}`],
  ['akn', `<akomaNtoso>${'<p>'.repeat(50_000)}`],
])('deep and repeated %s is read or refused before the test runs out of time', async (id, text) => {
  const reading = await read(id, text);
  expect('error' in reading ? reading.error.message : reading.text).not.toBe('');
});

it.each(READERS.map(({ id }) => id))('a file of %s without anything in it is refused', async id => {
  expect(await read(id, '')).toHaveProperty('error');
});

describe('letters that cannot be read', () => {
  it('are told of, where the fonts of a PDF do not say what they are', () => {
    const run = (text: string, y: number) => ({ text, x: 60, y, width: 200, size: 10 });
    const sheet = { height: 800, runs: [run('\u0001\u0002\u0003\u0004', 700), run('\u0005\u0006 \u0007', 680)] };
    expect(sheetsToText.bind(null, [sheet])).toThrow('fonts do not say what they are');
  });

  it('are told of in UTF-32, which begins like UTF-16', async () => {
    const bytes = Uint8Array.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]);
    expect(await readerOf('text').read(bytes, 'lakes.txt')).toMatchObject({ error: { message: expect.stringContaining('UTF-32') } });
  });
});
