import { plain } from '../../lexicon/plain';
import type { Analysis } from '../../model/analysis';
import { sessionInLine, sessionOfSymbol } from '../../model/session';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import { bodiesOf, nameOf } from './bodies';
import { documentSymbolOf, mastheadOf, symbolLineOf } from './masthead';

interface Contradiction extends Span {
  readonly data: { readonly one: string; readonly other: string };
}

/** Where the value of a key of the front matter stands. */
function placeOf(key: string, { text, tree }: Analysis): Span | null {
  const block = tree.blocks.find(({ kind }) => kind === 'front-matter');
  const found = block && new RegExp(`^${key}[ \\t]*:[ \\t]*(.*?)[ \\t]*$`, 'm').exec(text.slice(block.start, block.end));
  if (!found) return null;
  const start = block.start + found.index + found[0].lastIndexOf(found[1] as string);
  return { start, end: start + (found[1] as string).length };
}

function* sessions(analysis: Analysis, symbol: string): Generator<Contradiction> {
  const session = sessionOfSymbol(plain(symbol));
  if (session === null) return;
  const other = `the symbol ${symbol}, which is of session ${session}`;
  const { frontMatter } = analysis.resolution;
  const place = placeOf('session', analysis);
  if (place && frontMatter.session !== null && frontMatter.session !== session)
    yield { ...place, data: { one: `Session ${frontMatter.session}`, other } };
  for (const { piece, start, end } of mastheadOf(analysis)) {
    const named = sessionInLine(plain(piece.text));
    if (named !== null && named !== session) yield { start, end, data: { one: `“${piece.text}”`, other } };
  }
}

/** What stands at the head of a text tells of one document. */
export const mastheadContradiction = defineRule<Contradiction['data']>({
  id: 'masthead-contradiction',
  family: 'structure',
  summary: 'Symbol, session and body at the head of a text fit one another.',
  why: 'The symbol names the body and its session: `A/80/L.7` belongs to the eightieth session of the General Assembly. A session that differs is mostly left over from last year’s text, and everything that rests on it, sessions named in the text above all, is then judged wrongly. All 42 drafts of the eightieth session looked at agree with their symbols.',
  remedy: 'Correct the session, the body or the symbol.',
  exceptions: 'Symbols of special sessions, commissions and conferences tell no session.',
  severity: 'warning',
  examples: {
    good: [
      '---\nsymbol: A/80/L.7\nsession: 80\nbody: general-assembly\n---\n\nEightieth session\n\nBarns\n\nThe General Assembly,\n\nNoting the barns,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      '---\nsymbol: A/80/L.7\nsession: 79\n---\n\nBarns\n\nThe General Assembly,\n\nNoting the barns,\n\nDecides to consider the matter.\n',
      'A/80/L.7\n\nSeventy-ninth session\n\nBarns\n\nThe General Assembly,\n\nNoting the barns,\n\nDecides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    const { frontMatter } = analysis.resolution;
    const symbol = documentSymbolOf(analysis);
    if (symbol === null) return;
    yield* sessions(analysis, symbol);
    const line = symbolLineOf(analysis);
    if (frontMatter.symbol && line && plain(line.piece.text) !== plain(frontMatter.symbol))
      yield { start: line.start, end: line.end, data: { one: `“${line.piece.text}”`, other: `the symbol ${symbol} of the front matter` } };
    const bodies = bodiesOf(plain(symbol));
    const place = placeOf('body', analysis);
    const { body } = frontMatter;
    if (place && body && bodies && body !== 'other' && !body.startsWith('mun-') && !bodies.some(one => one === body))
      yield { ...place, data: { one: `“${body}”`, other: `the symbol ${symbol}, which is of ${bodies.map(nameOf).join(' or ')}` } };
  },
  message: ({ one, other }) => `${one} does not fit ${other}. One of them is left over from another document: correct it.`,
});
