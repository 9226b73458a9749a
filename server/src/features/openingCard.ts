import type { Language } from '../core/lexicon/language';
import { COUNTED, minedOpenings } from '../core/lexicon/opening/mined';
import { twinOf } from '../core/lexicon/openings';
import type { Opening } from '../core/model/resolution';
import { PROFILES } from '../core/profiles/registry';
import { toMarkdown } from './markdown';

const FORMS: Readonly<Record<Opening['form'], string>> = {
  participle: 'opens a preambular paragraph (participle or adjective)',
  finite: 'opens an operative paragraph (verb)',
  base: 'is the base form of a verb, as texts in the plural have it',
  other: 'opens a paragraph',
};

/** What is to be said of an opening: its form, how often each body uses it, its form in the other part. */
export function openingCard(opening: Opening, words: string, language: Language): string {
  const { form, phrase, series } = opening;
  const lines = [`**${toMarkdown(words)}** ${FORMS[form]}.`];
  if (series) lines.push(`*${series}*: ${series === 'also' ? 'the second' : 'the third'} in a row of paragraphs with these words.`);
  lines.push(usage(phrase, form, language));
  const twin = form === 'participle' || form === 'finite' ? twinOf(words, form === 'participle' ? 'finite' : 'participle', language) : null;
  if (twin) lines.push(`In the ${form === 'participle' ? 'operative part' : 'preamble'}: *${toMarkdown(twin)}*`);
  return lines.join('\n\n');
}

function usage(phrase: string, form: Opening['form'], language: Language): string {
  const { phrases } = minedOpenings(language, form === 'participle' ? 'preambular' : 'operative');
  const counts = Object.hasOwn(phrases, phrase) ? (phrases[phrase] ?? []) : [];
  if (counts.length === 0) return 'Not among the openings of the adopted texts that were counted.';
  if (counts.length < COUNTED.length) return `In adopted texts: ${counts[0]}`;
  return `In adopted texts: ${COUNTED.map((body, i) => `${nameOf(body)} ${counts[i] ?? 0}`).join(' · ')}`;
}

const nameOf = (body: string): string => PROFILES.find(profile => profile.body === body)?.name ?? body;
