/** Places in a text, `paragraph 3 (a)` or `Article 51 of the Charter`, as English writes them; what is written otherwise, and how it should be. */

/** A form to put right. The replacement is that of `String.replace`. */
export interface WrongForm {
  readonly pattern: RegExp;
  readonly right: string;
  /** What is wrong with it, the beginning of a message. */
  readonly why: string;
}

const S = '[ \\u00a0\\u202f]';
const LIST = `\\d{1,3}(?:${S}?\\([a-z\\d]{1,5}\\))*(?:(?:,|${S}(?:and|to|or))${S}\\d{1,3}(?:${S}?\\([a-z\\d]{1,5}\\))*)*`;
/** `of the Charter` of the United Nations, not that of another organization. */
const OF_THE_CHARTER = `${S}of${S}the${S}(?:United${S}Nations${S}Charter|Charter(?!${S}of${S}(?!the${S}United${S}Nations))|Statute${S}of${S}the${S}(?:International${S})?Court(?!${S}of${S}Human|${S}for))\\b`;
const OF_A_TREATY = `${S}of${S}(?:the|its)${S}(?:[A-Z]\\w+${S}){0,3}(?:Convention|Covenant|Declaration|Protocol|Agreement|Treaty|Rome${S}Statute)\\b`;
/** Not at the head of a sentence. */
const INSIDE = `(?<=[a-z,’]${S})`;

const PLACE = '(?:[Ss]ub)?[Pp]aragraphs?|[Aa]rticles?|[Rr]ules?';
const LETTER = '\\([a-z]{1,5}\\)';
const AND_PARAGRAPH = `(?:,${S}paragraphs?${S}${LIST},?)?`;

export const WRONG_PLACES: readonly WrongForm[] = [
  {
    pattern: new RegExp(`\\b(${PLACE})(${S}\\d{1,3})(${LETTER})(${LETTER})`, 'g'),
    right: '$1$2 $3 $4',
    why: 'A space stands before each letter',
  },
  {
    pattern: new RegExp(`\\b(${PLACE})(${S}\\d{1,3})(${LETTER})(?!${LETTER})`, 'g'),
    right: '$1$2 $3',
    why: 'A space stands between the number and the letter',
  },
  {
    pattern: new RegExp(`\\b(${PLACE})(${S}\\d{1,3}${S}${LETTER})(${LETTER})`, 'g'),
    right: '$1$2 $3',
    why: 'A space stands between the two letters',
  },
  {
    pattern: new RegExp(`\\barticle(s?${S}${LIST}(?:${S}[a-e]\\b)?)(?=${AND_PARAGRAPH}${OF_THE_CHARTER})`, 'g'),
    right: 'Article$1',
    why: 'Articles of the Charter and of the Statute of the International Court of Justice have a capital letter',
  },
  {
    pattern: new RegExp(`${INSIDE}Article(s?${S}${LIST})(?=${AND_PARAGRAPH}${OF_A_TREATY})`, 'g'),
    right: 'article$1',
    why: 'Only Articles of the Charter and of the Statute of the International Court of Justice have a capital letter',
  },
  {
    pattern: new RegExp(`\\bchapter(s?${S}[IVX]+(?:${S}and${S}[IVX]+)?)(?=${OF_THE_CHARTER})`, 'g'),
    right: 'Chapter$1',
    why: 'Chapters of the Charter have a capital letter',
  },
  {
    pattern: new RegExp(`${INSIDE}P(aragraphs?${S}\\d{1,3})`, 'g'),
    right: 'p$1',
    why: 'The word has no capital letter',
  },
  {
    pattern: new RegExp(`${INSIDE}S(ections?${S}[IVX]+)(?=\\b[^;]{0,30}${S}of${S}(?:its|the|General|that)\\b)`, 'g'),
    right: 's$1',
    why: 'The word has no capital letter',
  },
  {
    pattern: new RegExp(
      `${INSIDE}A(nnex(?:es)?(?:${S}[IVX]+)?)(?=${S}(?:to|of)${S}(?:its|the${S}present|General${S}Assembly|Security${S}Council)\\b)`,
      'g',
    ),
    right: 'a$1',
    why: 'The word has no capital letter',
  },
  {
    pattern: new RegExp(
      `\\b(section${S}[IVX]+(?:\\.[A-Z])?,${S}paragraphs?${S}${LIST})(?=${S}of${S}(?:its${S})?(?:[A-Z]\\w+${S}){0,4}resolution)`,
      'g',
    ),
    right: '$1,',
    why: 'The paragraph stands between commas behind its section',
  },
];

const OF_NOTES = 'Abbreviations belong to footnotes';

/** Abbreviations of notes and of negotiation. */
export const ABBREVIATED_PLACES: readonly WrongForm[] = [
  { pattern: /(?<![\w/.-])(?:[Oo]p(?:erative)?\.? ?)?([Pp]ara)(s?)\.?[ \u00a0]?(\d{1,3})\b/g, right: '$1graph$2 $3', why: OF_NOTES },
  { pattern: /(?<![\w/.-])([Ss]ubpara)(s?)\.[ \u00a0]?(\d{1,3}|\([a-z]+\))/g, right: '$1graph$2 $3', why: OF_NOTES },
  { pattern: /(?<![\w/.-])OP(s?)[ \u00a0]?(\d{1,3})\b/g, right: 'paragraph$1 $2', why: '“OP” is a word of negotiations' },
  { pattern: /(?<![\w/.-])([Aa]rt)(s?)\.[ \u00a0]?(\d{1,3})\b/g, right: '$1icle$2 $3', why: OF_NOTES },
  { pattern: /(?<![\w/.-])([Ss]ect)(s?)\.[ \u00a0]?([IVX]+|\d+)\b/g, right: '$1ion$2 $3', why: OF_NOTES },
  { pattern: /(?<![\w/.-])([Cc]hap)(s?)\.[ \u00a0]?([IVX]+|\d+)\b/g, right: '$1ter$2 $3', why: OF_NOTES },
  { pattern: /(?<![\w/.-])[Rr]es\.[ \u00a0]?(\d+\/\d+)/g, right: 'resolution $1', why: OF_NOTES },
  { pattern: /(?<![\w/.-])[Dd]ec\.[ \u00a0]?(\d+\/\d+)/g, right: 'decision $1', why: OF_NOTES },
];

/** References inside a text that do not say where the paragraph stands in the usual words. */
export const WRONG_DIRECTIONS: readonly WrongForm[] = [
  {
    pattern: new RegExp(`\\b(above|below)(?:-?mentioned)?${S}((?:sub)?paragraphs?${S}${LIST})`, 'g'),
    right: '$2 $1',
    why: '“Above” and “below” stand behind the number',
  },
  {
    pattern: new RegExp(`\\b((?:sub)?paragraphs?${S}${LIST})${S}(?:supra|hereinabove|here${S}above|hereinbefore)\\b`, 'g'),
    right: '$1 above',
    why: 'Resolutions say “above” and “below”',
  },
  {
    pattern: new RegExp(`\\b((?:sub)?paragraphs?${S}${LIST})${S}(?:infra|hereinafter|hereinbelow|here${S}below)\\b`, 'g'),
    right: '$1 below',
    why: 'Resolutions say “above” and “below”',
  },
  {
    pattern: new RegExp(`\\b((?:sub)?paragraphs?${S}${LIST})${S}(?:hereof|herein|of${S}the${S}current${S}resolution)\\b`, 'g'),
    right: '$1 of the present resolution',
    why: 'A resolution calls itself “the present resolution”',
  },
];
