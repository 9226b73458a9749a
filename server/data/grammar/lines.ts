import { LANGUAGES } from '../../src/core/lexicon/language';
import type { Lexicon } from '../../src/core/lexicon/lexicon';
import { lexiconOf } from '../../src/core/lexicon/lexicons';
import { coreOf } from '../../src/core/syntax/marks';
import { anyOf, literal, SPACE, sourceOf } from './regex';

const LEXICONS = LANGUAGES.map(lexiconOf);

/** The lines that a pattern of the lexicon describes, in all the languages. */
const described = (patternOf: (lexicon: Lexicon) => RegExp): string =>
  anyOf(
    LEXICONS.map(patternOf)
      .map(sourceOf)
      .filter(source => source !== null),
  );

const wholeLine = (content: string): string => `^\\s*(${content})\\s*$`;

const ORGAN_NAMES = LEXICONS.flatMap(({ organs }) => organs.map(({ name }) => literal(name)));

export const ORGAN = wholeLine(`(?i:${anyOf(ORGAN_NAMES)})${SPACE}?[,،，:]?|${described(l => l.organLine)}`);
export const MASTHEAD = wholeLine(described(l => l.masthead));
export const ADOPTION = wholeLine(`${described(l => l.adoption.meeting)}|${described(l => l.adoption.date)}`);
export const VOTE = `^\\s*(?=${described(l => l.adoption.vote)})`;
export const ANNEX = wholeLine(described(l => l.annex));
export const SECTION = wholeLine('(?:[IVXL]+|[A-Z])\\.?');
export const HASH_HEADING = '^\\s*#{1,4}\\s+.*$';

/** What may stand between the beginning of a line and its mark or its opening: indentation, a quotation mark or a bracket. */
const LEAD = '\\s*[“"«‘\\[]?\\s?';
const BEHIND = '(?=\\s|$|[\\p{L}\\[“])';
const DOUBLED = Array.from({ length: 26 }, (_, i) => coreOf('letters', 27 + i));
const ROMAN = Array.from({ length: 40 }, (_, i) => coreOf('roman', i + 1));
const LETTERS = anyOf(['[a-z]', ...DOUBLED, ...ROMAN]);

export const NUMBER = `(?:^|\\G)${LEAD}([0-9]{1,3}(?:${SPACE}?(?:bis|ter|quater|quinquies|alt))?${SPACE}?(?:\\.(?![0-9])|\\))|(?:PP|OP)${SPACE}?[0-9]{1,3}[.:)]?)${BEHIND}\\s*`;
export const SUBPARAGRAPH = `(?:^|\\G)${LEAD}([(（]${LETTERS}[)）]|${LETTERS}[).])${BEHIND}`;
/** Where the opening of an unnumbered paragraph can begin. */
export const PARAGRAPH = `\\G${LEAD}`;
/** A paragraph on the very next line needs a blank line no more than the parser does; a wrapped line begins with no participle in capitals. */
export const LINE = `^${LEAD}`;
