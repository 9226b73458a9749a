import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  AttributeRequest,
  CleanTextRequest,
  DecideRequest,
  ExplainRequest,
  type FootnoteInsertionResult,
  type HouseInfo,
  HousesRequest,
  InsertFootnoteRequest,
  LooksLikeResolutionRequest,
  NewDraftRequest,
  ParagraphAtRequest,
  type ParagraphInfo,
  ParagraphsRequest,
  type ProposalInfo,
  ProposalsRequest,
  RenumberRequest,
  StatisticsRequest,
} from '../../server/src/protocol/requests';
import { CLEAN, MISNUMBERED } from '../cli/commandLine';
import { built } from '../support/dist';
import { EditorClient } from './editorClient';
import { NEOVIM } from './editors';
import { openMarked } from './marked';

const TEXT = CLEAN.replace('To report on them', 'To report on paragraph 1 above');

let neovim: EditorClient;
beforeAll(async () => {
  neovim = await EditorClient.spawn([built('dist/server.js'), '--stdio'], { capabilities: NEOVIM });
});
afterAll(() => neovim.quit());
const open = (marked: string) => openMarked(marked, neovim);

describe('the requests of our own', () => {
  it('count', async () => {
    const { ask } = await open(MISNUMBERED);
    expect(await ask(StatisticsRequest.method)).toEqual({
      version: 1,
      words: expect.any(Number),
      preambular: 2,
      operative: 3,
      proposals: 0,
      findings: 1,
    });
  });

  it('tell what is not agreed, and decide on it', async () => {
    const { ask } = await open(
      'Owls\n\nThe General Assembly,\n\nNoting [EU: the<|> wisdom of] owls,\n\nDecides to [count / EU: list] them.\n',
    );
    const found = await ask<ProposalInfo[]>(ProposalsRequest.method);
    expect(found.map(({ kind, by, options, paragraph, words }) => ({ kind, by, options, paragraph, words }))).toEqual([
      { kind: 'proposal', by: ['EU'], options: [], paragraph: 'PP1', words: 'the wisdom of' },
      {
        kind: 'alternatives',
        by: ['EU'],
        options: [
          { words: 'count', by: [] },
          { words: 'list', by: ['EU'] },
        ],
        paragraph: 'OP',
        words: 'count / list',
      },
    ]);
    const [edit, ...others] = await ask<{ newText: string }[]>(DecideRequest.method, { accept: false });
    expect([edit?.newText, others]).toEqual(['', []]);
    expect(await ask(AttributeRequest.method, { names: ['Japan'] })).toMatchObject([{ newText: 'Japan: ' }]);
    expect(await ask(CleanTextRequest.method, { bracketed: false, choices: [1] })).toBe(
      'Owls\n\nThe General Assembly,\n\nNoting owls,\n\nDecides to list them.\n',
    );
  });

  it('decide on the proposal that is named, and attribute one of several alternatives', async () => {
    const { ask } = await open(
      'Owls\n\nThe General Assembly,\n\nNoting owls,\n\n1. Decides to [EU: count / list] them;\n\n<|>[1 bis. Urges dogs;]\n\n2. Decides to rest.\n',
    );
    const renumbered = await ask<{ newText: string }[]>(DecideRequest.method, { accept: true, kind: 'inserted' });
    expect(renumbered.map(({ newText }) => newText)).toContain('2.');
    const bare = await ask<{ newText: string }[]>(DecideRequest.method, { accept: true });
    expect(bare.map(({ newText }) => newText)).not.toContain('2.');
    const found = await ask<ProposalInfo[]>(ProposalsRequest.method);
    expect(found.find(({ kind }) => kind === 'inserted')?.words).toMatch(/^Urges dogs/);
    const choice = found.find(({ kind }) => kind === 'alternatives');
    const params = { position: choice?.range.start, kind: 'alternatives', names: ['Chad'], option: 1 };
    expect(await ask(AttributeRequest.method, params)).toMatchObject([{ newText: 'Chad: ', range: { start: { character: 27 } } }]);
  });

  it('begin a draft', async () => {
    const { ask } = await open('');
    const houses = await ask<HouseInfo[]>(HousesRequest.method, { date: '2026-11-24' });
    expect(houses.find(({ id }) => id === 'ga')).toMatchObject({ name: 'General Assembly', session: 81, hasTitle: true });
    const facts = { session: 81, agendaItem: null, title: 'Owls', sponsors: ['Chad'] };
    expect(await ask(NewDraftRequest.method, { house: 'ga', ...facts })).toMatchObject({
      text: expect.stringContaining('Chad: draft resolution\n\nOwls\n'),
      snippet: expect.stringMatching(/Recalling its resolution \$\{1:…\},/),
    });
    expect(await ask(NewDraftRequest.method, { house: 'nobody', ...facts })).toBeNull();
  });

  it('name the paragraphs', async () => {
    const { ask, words } = await open(TEXT.replace('To count', 'To <|>count'));
    const all = await ask<ParagraphInfo[]>(ParagraphsRequest.method);
    expect(all.map(({ name }) => name)).toEqual(['PP1', 'PP2', 'OP1', 'OP2', 'OP2 (a)', 'OP2 (b)', 'OP3']);
    const one = await ask<ParagraphInfo>(ParagraphAtRequest.method);
    expect([one.name, words(one.range)]).toEqual(['OP2 (a)', '(a) To count the lakes;']);
  });

  it('renumber', async () => {
    const { ask, document } = await open(MISNUMBERED);
    expect(TextDocument.applyEdits(document, await ask<TextEdit[]>(RenumberRequest.method))).toBe(CLEAN);
  });

  it('insert a footnote and say where to type it', async () => {
    const { ask, document } = await open(TEXT.replace('the lakes,', 'the lakes,<|>'));
    const { edits, cursor } = await ask<FootnoteInsertionResult>(InsertFootnoteRequest.method);
    const after = TextDocument.create('', '', 0, TextDocument.applyEdits(document, edits));
    expect(after.getText()).toContain('the lakes,[^2]');
    expect(after.getText().slice(0, after.offsetAt(cursor))).toMatch(/\n\[\^2\]: $/);
  });

  it('explain a rule', async () => {
    expect(await neovim.request(ExplainRequest.method, { rule: 'op-number-sequence' })).toContain('# op-number-sequence');
    expect(await neovim.request(ExplainRequest.method, { rule: 'no-such-rule' })).toBeNull();
  });

  it('recognize a resolution', async () => {
    expect(await neovim.request(LooksLikeResolutionRequest.method, { text: TEXT })).toBe(true);
    expect(await neovim.request(LooksLikeResolutionRequest.method, { text: 'Dear Sir,\n\nThank you.\n' })).toBe(false);
  });
});
