import { afterAll, beforeAll, expect, it } from 'vitest';
import { built } from '../support/dist';
import { Editor } from './editor';
import { MALFORMED, MALFORMED_HEADS } from './spoiled';

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start('asks', [built('dist/cli.js'), 'lsp', '--stdio'], 'file:///nowhere');
});
afterAll(() => editor.wire.kill());

const explained = () => editor.ask('rapporteur/explain', { rule: 'op-number-sequence' });

it.each(MALFORMED.map(bytes => [bytes.slice(0, 80), bytes] as const))('the server goes on after %j', async (_, bytes) => {
  editor.wire.raw(bytes);
  expect(await explained()).toMatchObject({ result: expect.stringContaining('op-number-sequence') });
});

it.each(MALFORMED_HEADS)('the server goes on with the next that it is sent after the head %j', async head => {
  editor.wire.raw(head);
  let isAnswered = false;
  const answer = explained().finally(() => {
    isAnswered = true;
  });
  while (!isAnswered) {
    editor.wire.notify('$/next', {});
    await new Promise(setImmediate);
  }
  expect(await answer).toMatchObject({ result: expect.stringContaining('op-number-sequence') });
});

it('and nothing is left unanswered by then', () => {
  expect({ open: editor.wire.open, wrongs: editor.wire.wrongs, complaints: editor.wire.complaints }).toEqual({
    open: [],
    wrongs: [],
    complaints: '',
  });
});
