import { isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { BODIES, LANGUAGES, type Language } from '../lexicon/language';
import type { Span } from '../text/span';
import type { Line } from './lines';

export const STATUSES = ['draft', 'final'] as const;
export type Status = (typeof STATUSES)[number];

/** What the front matter says; null or empty where it says nothing. */
export interface FrontMatter {
  readonly symbol: string | null;
  readonly body: string | null;
  readonly session: number | null;
  readonly agendaItem: string | null;
  readonly sponsors: readonly string[];
  readonly language: Language | null;
  readonly profile: string | null;
  readonly basedOn: string | null;
  /** Where the text stands: marks of negotiation are work in progress in a `draft` and mistakes in a `final` text. */
  readonly status: Status | null;
  /** What is wrong with it: invalid YAML, an unknown key, a value of the wrong shape. */
  readonly problems: readonly { readonly span: Span; readonly message: string }[];
}

export const FRONT_MATTER_KEYS = [
  'symbol',
  'body',
  'session',
  'agendaItem',
  'sponsors',
  'language',
  'profile',
  'basedOn',
  'status',
] as const;

export const NO_FRONT_MATTER: FrontMatter = {
  symbol: null,
  body: null,
  session: null,
  agendaItem: null,
  sponsors: [],
  language: null,
  profile: null,
  basedOn: null,
  status: null,
  problems: [],
};

/** Where the front matter of a file stands: `---` on the first line down to the next `---`; null where there is none or it is never closed. */
export function frontMatterIn(text: string, lines: readonly Line[]): { readonly span: Span; readonly lines: number } | null {
  const isFence = (line: Line): boolean => text.slice(line.start, line.end) === '---';
  const [first] = lines;
  if (!first || !isFence(first)) return null;
  const last = lines.findIndex((line, i) => i > 0 && isFence(line));
  const end = lines[last];
  return end ? { span: { start: first.start, end: end.end }, lines: last + 1 } : null;
}

/** Reads front matter, fences included, that begins at `start` in its text. Never throws: what is wrong is told in `problems`, what is right is used. */
export function readFrontMatter(matter: string, start: number): FrontMatter {
  const from = start + 3;
  const source = matter.slice(3, -3);
  const document = parseDocument(source, { lineCounter: new LineCounter(), prettyErrors: false, logLevel: 'silent', uniqueKeys: true });
  const problems: { span: Span; message: string }[] = [];
  const at = (range: readonly number[] | null | undefined): Span => {
    const a = from + Math.min(range?.[0] ?? 0, source.length);
    return { start: a, end: Math.max(a, from + Math.min(range?.[1] ?? source.length, source.trimEnd().length)) };
  };
  for (const error of document.errors)
    problems.push({ span: at(error.pos), message: `The front matter is no valid YAML: ${lowerFirst(error.message)}.` });
  const values: Record<string, unknown> = {};
  const contents = document.contents;
  if (contents && !('items' in contents && !isSeq(contents))) {
    problems.push({
      span: at((contents as Node).range),
      message: 'The front matter must be a list of keys and values, such as “session: 76”.',
    });
  } else if (contents) {
    for (const pair of contents.items as { key: Node; value: Node | null }[]) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      const problem = problemOf(key, pair.value);
      if (problem) problems.push({ span: at((problem.atKey ? pair.key : (pair.value ?? pair.key)).range), message: problem.message });
      else if (pair.value) values[key] = pair.value.toJS(document);
    }
  }
  return { ...NO_FRONT_MATTER, ...shaped(values), problems };
}

const lowerFirst = (s: string): string => s.charAt(0).toLowerCase() + s.slice(1).replace(/\.$/, '');

function problemOf(key: string, value: Node | null): { atKey?: boolean; message: string } | null {
  if (!(FRONT_MATTER_KEYS as readonly string[]).includes(key)) {
    return { atKey: true, message: `“${key}” is no key of the front matter. The keys are ${FRONT_MATTER_KEYS.join(', ')}.` };
  }
  const plain = value === null ? null : isScalar(value) ? value.value : undefined;
  if (plain === null) return null;
  if (key === 'sponsors') {
    return isSeq(value) || typeof plain === 'string' ? null : { message: '“sponsors” must be a list, such as [Kazakhstan, Kyrgyzstan].' };
  }
  if (plain === undefined) return { message: `“${key}” must be a single value.` };
  const text = String(plain);
  if (key === 'session' && !/^\d{1,4}$/.test(text)) return { message: '“session” must be a number, such as 76.' };
  if (key === 'language' && !(LANGUAGES as readonly string[]).includes(text))
    return { message: `“language” must be one of ${LANGUAGES.join(', ')}.` };
  if (key === 'status' && !(STATUSES as readonly string[]).includes(text)) return { message: `“status” must be ${STATUSES.join(' or ')}.` };
  if (key === 'body' && !(BODIES as readonly string[]).includes(text) && text !== 'other' && !/^mun-[\w-]+$/.test(text)) {
    return { message: `“body” must be one of ${BODIES.join(', ')}, other, or a Model United Nations body such as mun-disec.` };
  }
  return null;
}

function shaped(values: Record<string, unknown>): Partial<FrontMatter> {
  const text = (key: string): string | null => (values[key] === undefined || values[key] === null ? null : String(values[key]));
  const sponsors = values.sponsors;
  return {
    symbol: text('symbol'),
    body: text('body'),
    session: values.session === undefined || values.session === null ? null : Number(values.session),
    agendaItem: text('agendaItem'),
    sponsors: Array.isArray(sponsors) ? sponsors.map(String) : typeof sponsors === 'string' ? sponsors.split(/\s*,\s*/) : [],
    language: text('language') as Language | null,
    profile: text('profile'),
    basedOn: text('basedOn'),
    status: text('status') as Status | null,
  };
}
