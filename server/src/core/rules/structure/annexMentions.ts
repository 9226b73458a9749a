import { matchesIn } from '../../text/matchesIn';
import type { Span } from '../../text/span';
import { proseOf } from '../words';

/** `the annex to the present resolution`, `annexes I and II to the present resolution`, `annexed hereto`: words that speak of an annex of the text itself. */
export interface AnnexMention extends Span {
  /** The numbers or letters named; none where there is none. */
  readonly labels: readonly string[];
  /** Says in so many words that the annex is one of the present resolution; without that it may be one of another document. */
  readonly own: boolean;
}

const LABEL = '(?:[IVXL]+|[A-Z]|\\d{1,2})(?![\\p{L}\\d])';
const NUMBERED = `[Aa]nnex(?:es)?[ \\u00a0](${LABEL}(?:(?:, | and | or | to |[-–])${LABEL})*)`;
const PRESENT = '(?: hereto| (?:to|of) (?:the present|this) (?:draft )?(?:resolution|decision))';
const MENTION = new RegExp(
  `\\b[Tt]he (?:present|this) resolution and its annex(?:es)?|\\bthe present [Aa]nnex|\\bannexed${PRESENT}|\\b(?:${NUMBERED}|[Aa]nnex(?:es)?)(${PRESENT})|\\b${NUMBERED}(?=[,;.)]| and)`,
  'gu',
);
const NOTHING: readonly AnnexMention[] = [];

/** The mentions of annexes in the words of a block, at offsets from its start; `I to III` names I, II and III by its ends only. */
export function annexMentionsIn(text: string): readonly AnnexMention[] {
  if (!/annex/i.test(text)) return NOTHING;
  return matchesIn(proseOf(text.replace(/[\n\r\t]/g, ' ')), MENTION).map(m => ({
    start: m.index,
    end: m.index + m[0].length,
    labels: (m[1] ?? m[3] ?? '').match(/[A-Z]+|\d+/g) ?? [],
    own: m[3] === undefined,
  }));
}
