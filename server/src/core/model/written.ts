import { lexiconOf } from '../lexicon/lexicons';
import type { Analysis } from './analysis';

/** How the language and the house of a text write what numbers and ends its paragraphs. */

/** The mark of an operative paragraph: `3.`, in Arabic `3 -`. */
export const numberMark = ({ tree }: Analysis, number: number): string => lexiconOf(tree.language).numberMark.replace('1', String(number));

/** The marks of the levels of subparagraphs, outermost first, each written as its first one. */
export const subparagraphMarks = ({ tree, profile }: Analysis): readonly string[] =>
  lexiconOf(tree.language).subparagraphMarks ?? profile.shapes.subparagraphMarks;

/** The marks that end and part sentences. */
export const punctuationOf = ({ tree }: Analysis): { readonly comma: string; readonly semicolon: string; readonly colon: string } =>
  lexiconOf(tree.language).punctuation;
