import { listOf, sponsorsInOrder } from '../../core/lexicon/en/sponsors';
import type { House } from './houses';

/** What is known of a draft before its first word is written. What is null or empty is left open or left out. */
export interface DraftFacts {
  readonly session: number | null;
  /** `19`, `19 (b)`. */
  readonly agendaItem: string | null;
  readonly title: string | null;
  readonly sponsors: readonly string[];
}

const GAP = '…';

/** The text that a draft of a house begins with. In it `…` stands for what is to be written; nothing else is wrong in it. */
export function templateOf(house: House, facts: DraftFacts): string {
  const sponsors = sponsorsInOrder(facts.sponsors);
  const session = house.calendar ? facts.session : null;
  const title = tidyTitle(facts.title) || GAP;
  const agendaItem = tidyItem(facts.agendaItem);
  const values: Readonly<Record<string, string>> = {
    Session: session === null || !house.calendar ? '' : capital(house.calendar.nameOf(session)),
    next: session === null || !house.calendar ? GAP : house.calendar.nameOf(house.calendar.yearAfter(session)),
    agendaItem,
    title,
    sponsors: listOf(sponsors),
  };
  const masthead = house.masthead.filter(line => isFilled(line, values)).map(line => filled(line, values));
  return `${[
    frontMatterOf(house, { session, agendaItem, sponsors }),
    masthead
      .join('\n')
      .replace(/\n{2,}/g, '\n\n')
      .trim(),
    house.hasTitle ? title : '',
    `${house.organ},`,
    ...house.paragraphs.map(line => filled(line, values)),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

/** The text as a snippet, each gap a stop of the Tab key. */
export function snippetOf(text: string): string {
  let stop = 0;
  return `${text.replace(/[\\$}]/g, String.raw`\$&`).replaceAll(GAP, () => `\${${++stop}:${GAP}}`)}$0`;
}

function frontMatterOf(
  { body, profile }: House,
  { session, agendaItem, sponsors }: { session: number | null; agendaItem: string; sponsors: readonly string[] },
): string {
  const lines = [
    `body: ${body}`,
    session === null ? '' : `session: ${session}`,
    agendaItem ? `agendaItem: ${JSON.stringify(agendaItem)}` : '',
    sponsors.length ? `sponsors: [${sponsors.map(toYaml).join(', ')}]` : '',
    'language: en',
    `profile: ${profile}`,
  ];
  return ['---', ...lines.filter(Boolean), '---'].join('\n');
}

/** A name with anything but letters and blanks in it stands in quotation marks. */
const toYaml = (name: string): string => (/^[\p{L}][\p{L} ’-]*$/u.test(name) ? name : JSON.stringify(name));

const FIELD = /\{(\w+)\}/g;
const isFilled = (line: string, values: Readonly<Record<string, string>>): boolean =>
  [...line.matchAll(FIELD)].every(([, field]) => values[field as string]);
const filled = (line: string, values: Readonly<Record<string, string>>): string =>
  line.replace(FIELD, (_, field: string) => values[field] ?? '');

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const tidyTitle = (title: string | null): string => (title ?? '').replace(/\s+/g, ' ').trim().replace(/\.$/, '');
/** `19(b)` with its space. */
const tidyItem = (item: string | null): string =>
  (item ?? '')
    .trim()
    .replace(/\s*\(\s*/g, ' (')
    .replace(/\s+\)/g, ')');
