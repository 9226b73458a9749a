import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Snapshots } from '../../server/src/protocol/snapshots';

setFlagsFromString('--expose-gc');
const collect: (what: { type: 'minor' }) => void = runInNewContext('gc');

const uri = 'file:///draft.unres';
const text = readFileSync(new URL('../../samples/A_RES_76_299.unres', import.meta.url), 'utf8');

/** The bytes of the heap after so many letters typed and checked, with none but collections of the young generation. */
async function heapAfter(letters: number, type: () => Promise<unknown>): Promise<number> {
  for (let i = 0; i < letters; i++) {
    await type();
    if (i % 10 === 0) collect({ type: 'minor' });
  }
  return process.memoryUsage().heapUsed;
}

describe('what is known of a text that is no more', () => {
  test('goes with the young generation, and does not wait for a full collection', async () => {
    let document = TextDocument.create(uri, 'un-resolution', 0, text);
    const settings = { rules: { 'spelling-british': 'hint' }, profiles: [], ignored: false };
    const snapshots = new Snapshots(
      { get: () => document } as never,
      { of: async () => settings, forget: () => {} } as never,
      async () => null,
      () => {},
    );
    const type = async () => {
      const end = { line: 20, character: 0 };
      const change = { range: { start: end, end: { line: 20, character: document.version % 2 } }, text: document.version % 2 ? '' : 'x' };
      document = TextDocument.update(document, [change], document.version + 1);
      return (await snapshots.of(uri))?.findings;
    };
    const warm = await heapAfter(300, type);
    const later = await heapAfter(300, type);
    // What is known of this text takes some 60 kB, so that all 300 would take 19 MB; a table of severities for each would take 2 MB.
    expect(later - warm).toBeLessThan(1.5e6);
  });
});
