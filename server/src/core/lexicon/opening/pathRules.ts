import { englishPath } from '../en/opening/path';
import type { Language } from '../language';
import type { PathRules } from './path';

/** Nothing stands before the head and no word is skipped: the mined phrases alone know the language. */
const LITERAL: PathRules = { leadLength: () => 0, isSeriesWord: () => false };

/** How the first words of a paragraph become a path in the tree of openings. */
export const pathRulesOf = (language: Language): PathRules => (language === 'en' ? englishPath : LITERAL);
