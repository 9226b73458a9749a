import type { Body, Language } from '../../../core/lexicon/language';
import { organOf } from '../../../core/lexicon/lexicons';
import { sessionOfSymbol } from '../../../core/model/session';
import { isFurniture, SYMBOL_LINE } from './furniture';
import { agendaItemIn, isAdopted, isDistribution, organNamedBy, sessionNamedBy } from './mastheadLines';
import type { Line } from './pages';
import { sponsorshipIn } from './sponsors';

/** What the first page says above the title, and the lines of the title. */
export interface Masthead {
  readonly language: Language;
  readonly symbol: string | null;
  readonly body: Body | null;
  readonly session: number | null;
  readonly agendaItem: string | null;
  readonly sponsors: readonly string[];
  /** The number and the title, on one line. */
  readonly title: string;
  /** Lines that found no place in the front matter. */
  readonly left: readonly Line[];
  /** How many lines of the page all this takes. */
  readonly length: number;
}

const NUMBER = /^((?:[A-Z]-)?\d{1,4}\/\d{1,4}(?: ?[A-Z])?)\.(?=\s|$)/u;
/** The first page has no more lines than this above its text. */
const LONGEST = 90;
/** Reads what stands above the organ line of the first page; null where there is no such line, and all is text. */
export function mastheadOf(page: readonly Line[]): Masthead | null {
  const organ = page.slice(0, LONGEST).findIndex(({ text }) => isOrganLine(text));
  const length = organ >= 0 ? organ : looseTitleEnd(page);
  if (length < 0) return null;
  const lines = page.slice(0, length).filter(line => !isFurniture(line));
  const symbol =
    lines
      .slice(0, 3)
      .find(({ text }) => SYMBOL_LINE.test(text) && !NUMBER.test(text))
      ?.text.replace(/\*+$/, '') ?? null;
  const numbered = lines.findIndex(({ text }) => NUMBER.test(text));
  const above = numbered >= 0 ? lines.slice(0, numbered) : lines;
  const language = organOf(page[length]?.text ?? '')?.language ?? 'en';
  const hasTitle = numbered < 0 && (symbol !== null || above.some(({ text }) => agendaItemIn(text) !== null));
  const read = readAbove(above, hasTitle, language);
  const title = numbered >= 0 ? lines.slice(numbered) : read.title;
  const words = title.map(({ text }) => text).join('\n');
  return {
    ...read,
    language,
    symbol: symbol ?? symbolOf(words),
    session: read.session ?? sessionOf(symbol ?? symbolOf(words)),
    title: words,
    length,
  };
}

const isOrganLine = (line: string): boolean =>
  /[\p{L},،，]$/u.test(line) && organOf(line) !== null && (/\P{L}$/u.test(line) || organNamedBy(line) === null);

/** An amendment or a decision has no organ line: its title is what stands apart below the sponsors. */
function looseTitleEnd(page: readonly Line[]): number {
  const what = page.slice(0, LONGEST).findIndex(({ text }) => /amendments? to draft|: ?\*?draft decision|^draft decision/i.test(text));
  if (what < 0) return -1;
  const title = page.findIndex((line, i) => i > what && line.apart);
  const end = page.findIndex(
    (line, i) =>
      i > title &&
      (line.apart || /^(?:\d+\.|In |After |Delete |Replace |At |Operative |Preambular |The General Assembly,? )/.test(line.text)),
  );
  return title < 0 ? -1 : end;
}

const sessionOf = (symbol: string | null): number | null => sessionOfSymbol(symbol ?? '');

/** The symbol that the number before a title tells, as far as it is one of the General Assembly. */
function symbolOf(title: string): string | null {
  const number = NUMBER.exec(title)?.[1];
  return number && !/^\d{4}\//.test(number) ? `A/RES/${number}` : null;
}

type Above = Pick<Masthead, 'body' | 'session' | 'agendaItem' | 'sponsors' | 'left'> & { readonly title: readonly Line[] };

/** The lines above the number; where there is none, the title stands below the sponsors. */
function readAbove(lines: readonly Line[], hasTitle: boolean, language: Language): Above {
  const organ = lines.map(({ text }) => organNamedBy(text)).findLast(Boolean) ?? null;
  const session = lines.map(({ text }) => sessionNamedBy(text)).find(found => found !== null) ?? null;
  const item = lines.findIndex(({ text }) => agendaItemIn(text) !== null);
  const agendaItem = agendaItemIn(lines[item]?.text ?? '');
  const adopted = lines.findIndex(({ text }) => isAdopted(text));
  if (!hasTitle) {
    const isTitle = adopted < 0 && item < 0 && organ === null;
    return { body: organ, session, agendaItem, sponsors: [], left: isTitle ? [] : leftOf(lines), title: isTitle ? lines : [] };
  }
  const from = item >= 0 ? item + 1 : 0;
  const below = lines.slice(from);
  const texts = below.map(({ text }) => text);
  const blocks = below.flatMap((line, i) => (line.apart && i > 0 ? [i] : []));
  const last = adopted >= 0 ? endOfBracket(texts, adopted - from) : (blocks.at(-1) ?? 0);
  const sponsorship = adopted >= 0 ? null : sponsorshipIn(texts.slice(0, last), language);
  return {
    body: organ,
    session,
    agendaItem,
    sponsors: sponsorship?.sponsors ?? [],
    left: leftOf([...lines.slice(0, from), ...below.slice(0, sponsorship?.from ?? last)]),
    title: below.slice(last),
  };
}

function endOfBracket(lines: readonly string[], adopted: number): number {
  const end = lines.findIndex((line, i) => i > adopted && line.endsWith(']'));
  return end < 0 ? adopted + 1 : end + 1;
}

/** What neither the front matter holds nor every first page has. */
const leftOf = (lines: readonly Line[]): Line[] =>
  lines.filter(
    ({ text }) =>
      organNamedBy(text) === null &&
      !isDistribution(text) &&
      !SYMBOL_LINE.test(text) &&
      agendaItemIn(text) === null &&
      sessionNamedBy(text) === null,
  );
