import { alternationOf, type Forms, keyOf } from '../lexicon/forms';
import type { BlockKind } from '../syntax/tree';
import { replace } from '../text/textEdit';
import { byFirstWord } from './byFirstWord';
import { firstWordsOf } from './cues';
import { matchesAt } from './matches';
import type { Detection, Fix, Rule } from './rule';
import { PARAGRAPH_KINDS, type Words } from './words';

/** A wrong form as the text has it, and the right one. */
export interface Misform {
  readonly words: string;
  readonly right: string;
}

/** The blocks whose words are the organ’s own, the names of the text and of its sections among them. */
export const WITH_TITLES: readonly BlockKind[] = [...PARAGRAPH_KINDS, 'title', 'heading'];

type Parts = Required<Pick<Rule<Misform>, 'cues' | 'find' | 'fix'>>;

const lower = (letter: string): string => letter.toLowerCase();
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The words with the first letter of the block in lower case: a capital elsewhere belongs to a name, and names keep their spelling. */
export const uncapitalised = ({ prose, body }: Words): string => prose.slice(0, body) + lower(prose.charAt(body)) + prose.slice(body + 1);

/** The right form, with a capital where the wrong one has it. */
export const likewise = (wrong: string, right: string): string => (/^\p{Lu}/u.test(wrong) ? capitalised(right) : right);

const written = ({ start, end, data: { right } }: Detection<Misform>, safe: boolean): Fix => ({
  title: `Write “${right}”`,
  edits: [replace({ start, end }, right)],
  safe,
});

/** The fix that writes the right form; made unasked, since it changes nothing else. */
export const rightForm = (detection: Detection<Misform>): Fix => written(detection, true);

/** The same, where a person has to say whether the form is right here. */
export const offeredForm = (detection: Detection<Misform>): Fix => written(detection, false);

/**
 * Finds and mends the wrong forms of a table that is in lower case; words with a capital in mid-sentence are names and stay, and
 * so does what `unless` matches, asked of the words from the start of the block to the end of the form.
 */
export function formRule(forms: Forms, unless?: RegExp): Parts {
  const patternAt = byFirstWord(
    [...forms.keys()],
    form => form,
    these => new RegExp(`\\b(?:${alternationOf(these)})\\b`, 'y'),
  );
  return {
    cues: firstWordsOf(forms.keys()),
    *find(block, cued) {
      for (const { index, words: match } of matchesAt(uncapitalised(block), cued, patternAt)) {
        const end = index + match.length;
        if (unless?.test(block.prose.slice(0, end))) continue;
        const words = block.text.slice(index, end);
        yield { start: index, end, data: { words, right: likewise(words, forms.get(keyOf(match)) ?? match) } };
      }
    },
    fix: rightForm,
  };
}

/** A finding of a wrong form, for rules that look for it with a pattern of their own. */
export const misform = (start: number, words: string, right: string): Detection<Misform> => ({
  start,
  end: start + words.length,
  data: { words, right },
});
