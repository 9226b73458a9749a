import { BODIES, LANGUAGE_NAMES, LANGUAGES } from '../../core/lexicon/language';
import type { Analysis } from '../../core/model/analysis';
import type { Profile } from '../../core/profiles/profile';
import { FRONT_MATTER_KEYS, STATUSES } from '../../core/syntax/frontMatter';
import { type Span, span, textOf } from '../../core/text/span';
import type { Completion } from '../types';
import { RANK } from './rank';

type Key = (typeof FRONT_MATTER_KEYS)[number];

const MEANINGS: Readonly<Record<Key, string>> = {
  symbol: 'The symbol of the draft or of the resolution: `A/76/L.74`.',
  body: 'The organ whose resolution it is. Needed only where the organ line does not tell.',
  session: 'The number of the session: `76`.',
  agendaItem: 'The item of the agenda: `"66"`.',
  sponsors: 'The delegations that submit the draft: `[Kazakhstan, Kyrgyzstan]`.',
  language: 'The language of the text. Needed only where the organ line does not tell.',
  profile: 'The house style that the text is checked by, in place of that of its organ.',
  basedOn: 'The symbol of the text that this draft revises.',
  status: 'Whether marks of negotiation are work in progress (`draft`) or mistakes (`final`).',
};

interface Value {
  readonly value: string;
  readonly meaning: string;
}

const VALUES: Partial<Record<Key, readonly Value[]>> = {
  body: BODIES.map(value => ({ value, meaning: 'body' })),
  language: LANGUAGES.map(value => ({ value, meaning: LANGUAGE_NAMES[value] })),
  status: STATUSES.map(value => ({ value, meaning: 'stage of the text' })),
};

/** In the front matter: the keys that it does not have yet, or the values that the key of the line can have. */
export function frontMatterOffers({ text, profiles }: Analysis, before: string, matter: Span, offset: number): Completion[] {
  const [, key, gap = '', typed = ''] = /^([\w-]*)(?::([ \t]*)([\w-]*))?$/.exec(before) ?? [];
  if (key === undefined) return [];
  if (!before.includes(':')) return keyOffers(textOf(text, matter), span(offset - key.length, offset));
  const values = key === 'profile' ? profiles.map(toValue) : (VALUES[key as Key] ?? []);
  const replaces = span(offset - typed.length, offset);
  return values.map(({ value, meaning }) => offer(value, `${gap === '' ? ' ' : ''}${value}`, replaces, meaning));
}

const toValue = ({ id, name }: Profile): Value => ({ value: id, meaning: name });

function keyOffers(matter: string, replaces: Span): Completion[] {
  const present = new Set(Array.from(matter.matchAll(/^([\w-]+):/gm), m => m[1]));
  return FRONT_MATTER_KEYS.filter(key => !present.has(key)).map(key => ({
    ...offer(key, `${key}: `, replaces, 'front matter'),
    documentation: MEANINGS[key],
  }));
}

const offer = (label: string, text: string, replaces: Span, detail: string): Completion => ({
  label,
  kind: 'front-matter',
  replaces,
  text,
  detail,
  rank: RANK.frontMatter,
});
