import { VERBS } from '../../lexicon/en/opening/heads';
import { isKnownOpening } from '../../lexicon/openings';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';

const WORDS = /^\p{L}[\p{L}’-]*(?: \p{L}[\p{L}’-]*){0,4}/u;
/** One capital, in front: as it should be. */
const RIGHT = /^\p{Lu}[^\p{Lu}]*$/u;
/** Words of openings, beside verbs, that are no names. */
const PLAIN =
  /^(?:also|further|upon|for|note|with|its|that|to|on|in|of|appreciation|concern|satisfaction|regret|interest|attention|again|once|strongly|deeply|gravely|urgently|solemnly|firmly|fully|highly|particularly|specifically|equally|seriously|warmly|sincerely|accordingly)$/;

/** The opening of an operative paragraph begins with a capital letter, and has no other. */
export const opWrongCase = defineRule<{ readonly words: string; readonly right: string }>({
  id: 'op-wrong-case',
  family: 'operative',
  summary: 'An opening has one capital letter, its first: `Also requests`, not `also requests`, `Also Requests` or `REQUESTS`.',
  why: 'Each paragraph begins like a sentence, and in print italics set its opening off, not capitals. All 32,743 operative paragraphs adopted in 2020–2024 by the General Assembly, the Human Rights Council and the Economic and Social Council do so.',
  remedy: 'Write the first letter as a capital and the others small.',
  exceptions: 'Names in an opening: `Thanks Member States`.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Ropes\n\nThe General Assembly,\n\nNoting the strength of ropes,\n\n1. Requests UNESCO to list them;\n\n2. Also requests a report.\n',
    ],
    bad: [
      'Ropes\n\nThe General Assembly,\n\nNoting the strength of ropes,\n\n1. invites States to count them;\n\n2. Decides to consider the matter.\n',
      'Ropes\n\nThe General Assembly,\n\nNoting the strength of ropes,\n\n1. REQUESTS a list of ropes;\n\n2. Decides to consider the matter.\n',
      'Ropes\n\nThe General Assembly,\n\nNoting the strength of ropes,\n\n1. Requests a list;\n\n2. Also Requests a report.\n',
    ],
  },
  within: ['operative'],
  *find({ prose, body }) {
    const text = prose.slice(body, body + 80);
    const opening = WORDS.exec(text)?.[0] ?? '';
    if (RIGHT.test(opening)) return;
    const all = opening.split(' ');
    const name = all.findIndex((word, i) => i > 0 && /^\p{Lu}/u.test(plain(word)));
    const words = name < 0 ? all : all.slice(0, name);
    const right = words.map((word, i) => (i === 0 ? capitalized(word) : plain(word)));
    const last = words.findLastIndex((word, i) => word !== right[i]);
    if (last < 0 || !isKnownOpening(right.join(' '), 'en')) return;
    const wrong = words.slice(0, last + 1).join(' ');
    yield { start: body, end: body + wrong.length, data: { words: wrong, right: right.slice(0, last + 1).join(' ') } };
  },
  message: ({ words, right }) => `“${words}” opens this paragraph, and an opening has one capital letter, its first. Write “${right}”.`,
  fix: ({ start, end, data: { right } }) => ({ title: `Write “${right}”`, edits: [replace({ start, end }, right)], safe: true }),
});

const capitalized = (word: string): string => {
  const small = /^\p{Lu}{4,}$/u.test(word) ? word.toLowerCase() : word;
  return small.charAt(0).toUpperCase() + small.slice(1);
};

/** A word behind the first, in small letters unless it may be a name. */
const plain = (word: string): string => {
  const small = word.toLowerCase();
  return PLAIN.test(small) || (VERBS.byFinite.has(small) && small !== 'states') ? small : word;
};
