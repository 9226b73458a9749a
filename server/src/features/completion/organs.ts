import { LANGUAGES } from '../../core/lexicon/language';
import { lexiconOf } from '../../core/lexicon/lexicons';
import type { Analysis } from '../../core/model/analysis';
import { type Span, textOf } from '../../core/text/span';
import type { Completion } from '../types';
import { RANK } from './rank';

/** The organ lines that begin with what is typed, those of the text's own body and language first; none where the text has its organ line. */
export function organOffers({ text, resolution }: Analysis, typed: Span): Completion[] {
  const { language, body, parts } = resolution;
  if (parts.some(part => part.organ !== null && part.letter === null)) return [];
  const written = textOf(text, typed).toLowerCase();
  const languages = [language, ...LANGUAGES.filter(other => other !== language && written !== '')];
  return languages.flatMap(spoken => {
    const { organs, punctuation } = lexiconOf(spoken);
    return organs
      .filter(organ => organ.name.toLowerCase().startsWith(written))
      .map(organ => ({
        label: `${organ.name}${punctuation.comma}`,
        kind: 'organ' as const,
        replaces: typed,
        text: `${organ.name}${punctuation.comma}`,
        detail: 'organ line',
        rank: RANK.organ + (organ.body === body ? 0 : 1),
      }));
  });
}
