import { describe, expect, test } from 'vitest';
import { heard } from '../../../client/src/preview/heard';
import { keptOf } from '../../../client/src/preview/kept';
import { webviewPageHtml } from '../../../client/src/webviewPage';
import { changeOf } from '../../../client/webview/preview/change';
import { lineAtTop, type Placed, topOfLine } from '../../../client/webview/preview/scroll';
import { named, readHtml } from '../../convert/export/readHtml';

describe('the page of a panel', () => {
  const html = webviewPageHtml({
    language: 'en',
    title: 'Preview <of> "lakes"',
    script: 'https://editor.test/preview.js',
    style: 'https://editor.test/preview.css',
    source: 'https://editor.test',
    nonce: 'n-1',
  });
  const page = readHtml(html.replace(/(<link[^>]*)>/, '$1/>'));

  test('runs the script with its nonce and no other', () => {
    const policy = named(page, 'meta').find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')?.attributes.content;
    const directives = new Map(policy?.split('; ').map(directive => [directive.split(' ')[0], directive.split(' ').slice(1)]));
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'nonce-n-1'"]);
    expect(policy).not.toMatch(/unsafe-(inline|eval)/);
    expect(named(page, 'script').map(({ attributes, text }) => [attributes.nonce, text])).toEqual([['n-1', '']]);
  });

  test('escapes what it is told', () => {
    expect(named(page, 'title')[0]?.text).toBe('Preview <of> "lakes"');
  });
});

test('a panel hears what its page may say, and nothing else', () => {
  expect(heard({ kind: 'ready' })).toEqual({ kind: 'ready' });
  expect(heard({ kind: 'open', line: 3, command: 'delete' })).toEqual({ kind: 'open', line: 3 });
  expect(heard({ kind: 'scrolled', line: 2.5 })).toEqual({ kind: 'scrolled', line: 2.5 });
  for (const strange of [
    null,
    'ready',
    7,
    {},
    { kind: 'run' },
    { kind: 'open' },
    { kind: 'open', line: '1' },
    { kind: 'open', line: -1 },
    { kind: 'scrolled', line: Number.NaN },
  ])
    expect(heard(strange)).toBeNull();
});

test('a panel of an earlier window is told apart from one that says nothing', () => {
  expect(keptOf({ uri: 'file:///a.unres', locked: true, line: 4 })).toEqual({ uri: 'file:///a.unres', locked: true, line: 4 });
  expect(keptOf({ uri: 'file:///a.unres', line: 'x' })).toEqual({ uri: 'file:///a.unres', locked: false, line: 0 });
  for (const strange of [undefined, null, 'a', {}, { uri: 7 }, { uri: '' }]) expect(keptOf(strange)).toBeNull();
});

test('of two lists only what differs is drawn anew', () => {
  expect(changeOf(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual({ start: 1, end: 1 });
  expect(changeOf(['a', 'b'], ['a', 'a', 'b'])).toEqual({ start: 1, end: 1 });
  expect(changeOf(['a', 'a'], ['a'])).toEqual({ start: 1, end: 0 });
  expect(changeOf([], ['a'])).toEqual({ start: 0, end: 0 });
  expect(changeOf(['a'], ['a'])).toEqual({ start: 1, end: 0 });
});

describe('the line at the top of the page', () => {
  /** Blocks of one line at 0, of four lines at 100, and of one line at 300. */
  const block = (line: number, endLine: number, offsetTop: number, offsetHeight: number): Placed => ({
    offsetTop,
    offsetHeight,
    dataset: { line: String(line), endLine: String(endLine) },
  });
  const blocks = [block(0, 0, 0, 100), block(2, 5, 100, 200), block(7, 7, 300, 50)];

  test('is found inside of a paragraph too', () => {
    expect(topOfLine(blocks, 4)).toBe(200);
    expect(lineAtTop(blocks, 200)).toBe(4);
  });

  test('of a blank line is the end of the paragraph above it', () => {
    expect(topOfLine(blocks, 6)).toBe(300);
  });

  test('is found again wherever the page stands', () => {
    for (let top = 0; top < 350; top += 7) expect(topOfLine(blocks, lineAtTop(blocks, top))).toBeCloseTo(top);
  });

  test('of an empty page is the first', () => {
    expect(topOfLine([], 3)).toBe(0);
    expect(lineAtTop([], 50)).toBe(0);
  });
});
