import { expect, it } from 'vitest';
import { READERS } from '../../../server/src/convert/formats';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, c => c.charCodeAt(0));
async function read(name: string, bytes: Uint8Array): Promise<string> {
  const reader = READERS.find(({ id }) => id === name);
  const reading = await reader?.read(bytes, `file.${name}`);
  return !reading ? '' : 'error' in reading ? reading.error.message : reading.text;
}
/** With an apostrophe and an accent as windows-1252 has them. */
const WORDS = '<p>L\u0092Assembl\u00e9e g\u00e9n\u00e9rale,</p>';

it.each([
  '<html><head><meta charset="windows-1252"></head>',
  '<html><head><META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=ISO-8859-1"></head>',
  '<?xml version="1.0" encoding="iso-8859-1"?><html>',
])('a page is read in the encoding that it declares: %s', async head => {
  expect(await read('html', latin1(head + WORDS))).toBe('L’Assemblée générale,\n');
});

it('a page in another script is read too', async () => {
  const words = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xeb, 0xe8, 0xe2, 0xfb]);
  const bytes = new Uint8Array([...latin1('<meta charset=windows-1251><p>'), ...words]);
  expect(await read('html', bytes)).toBe('Приливы\n');
});

it('a byte order mark, and no declaration that is known, mean UTF-8', async () => {
  const page = (head: string) => new TextEncoder().encode(`${head}<p>L’Assemblée générale,</p>`);
  expect(await read('html', page('\ufeff<meta charset="windows-1252">'))).toBe('L’Assemblée générale,\n');
  expect(await read('html', page('<meta charset="none-such">'))).toBe('L’Assemblée générale,\n');
  expect(await read('html', page('<meta charset="utf-16">'))).toBe('L’Assemblée générale,\n');
});

it('a page that is not in the encoding that it declares is refused with what to do', async () => {
  expect(await read('html', latin1('<meta charset="euc-jp"><p>Lakes \u00ff'))).toMatch(
    /says that it is in euc-jp, and is not\. Save it in UTF-8/,
  );
});

it.each(['html', 'text', 'markdown'])('%s in UTF-16 without a byte order mark is refused with what to do', async name => {
  const bytes = Uint8Array.from([...'<p>Noting the lakes,</p>'].flatMap(c => [c.charCodeAt(0), 0]));
  expect(await read(name, bytes)).toMatch(/UTF-16 and has no byte order mark\. Save it as text in UTF-8/);
  expect(await read(name, bytes.subarray(1))).toMatch(/UTF-16/);
});
