import type { OpeningWord } from '../../opening/words';
import { ADJECTIVES, FINITES, PARTICIPLES, VERBS } from './heads';
import { englishPath, isAdverb } from './path';

/** What behind a word shows that it is a verb with its object or clause. */
const OBJECT =
  /^(?:a|again|all|also|an|any|and|as|at|each|every|further|her|his|in|it|its|itself|member|on|once|other|our|relevant|states|that|the|their|them|these|this|those|to|united|upon|whether|with|[a-z]+ly)$/;
/** Words in -ing and -s that begin a paragraph without being verbs. */
const NO_VERB =
  /^(?:according|beginning|building|concerning|during|evening|excluding|financing|following|funding|funds|housing|including|king|means|measures|meeting|meetings|members|morning|nothing|notwithstanding|owing|pending|proceedings|regarding|something|spring|states|thing|things|thus|training|always|besides|its|this|perhaps|sometimes|towards|whereas|unless|as|is|was|has|does|us)$/;
/** Behind an adjective that opens a paragraph. */
const AFTER_ADJECTIVE = /^(?:about|also|and|at|by|for|further|in|of|on|over|regarding|that|to|with|[a-z]+ly)$/;

/** The end of a paragraph, which a heading does not have. */
const PARAGRAPH_END = /[,;:.]["”’»\])]*(?:\[\^[^\]\s]+\]|[¹²³⁰-⁹])*\s*$/u;

/** What an English paragraph opens with, from its first words and from whether it ends like one; null where neither tells. */
export function englishForm(words: readonly OpeningWord[], text: string): 'participle' | 'finite' | 'base' | null {
  const lead = englishPath.leadLength(words);
  const head = words[lead]?.word ?? '';
  const next = words[lead + 1]?.word ?? '';
  const ended = (): boolean => PARAGRAPH_END.test(text);
  if (head === 'is') return ADJECTIVES.has(next) || isAdverb(next) ? 'finite' : null;
  if (ADJECTIVES.has(head)) return lead > 0 || AFTER_ADJECTIVE.test(next) || (next === '' && ended()) ? 'participle' : null;
  if (PARTICIPLES.has(head) || head === 'having' || head === 'being') return 'participle';
  if (FINITES.has(head)) return next === 'of' ? null : 'finite';
  const isVerb = (verbs: { has(word: string): boolean }): boolean =>
    ended() && ((verbs.has(head) && next !== 'of') || OBJECT.test(next) || next === '' || lead > 0);
  if (/..ing$/.test(head) && !NO_VERB.test(head)) return isVerb(VERBS.byParticiple) ? 'participle' : null;
  if (/[^su]s$/.test(head) && !NO_VERB.test(head)) return isVerb(VERBS.byFinite) ? 'finite' : null;
  if (next === 'to' && !ended()) return null;
  return VERBS.byBase.has(head) && (OBJECT.test(next) || (head === 'look' && next === 'forward') || (head === 'take' && next === 'note'))
    ? 'base'
    : null;
}
