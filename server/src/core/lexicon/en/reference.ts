const S = '[ \\u00a0\\u202f]';
const LETTERS = `\\([a-z]{1,5}\\)(?:${S}?\\([a-z]{1,5}\\))*`;
const ITEM = `(?:\\d{1,3}(?:${S}?${LETTERS})?|${LETTERS})`;
const JOIN = `(?:,?${S}(?:and|or)${S}|,${S}|${S}to${S}|[-–])(?:paragraphs?${S})?`;
const SECTION = '(?:[IVXL]+|[A-Z])\\b';

/**
 * References to paragraphs of the same text. `list` holds the numbers and letters, `where` the words that tell where; `before` and
 * `behind` the section named on either side (`section II, paragraph 3, above`). In `paragraphs 3 above and 5 below` the second
 * stretch is a reference of its own.
 */
export const REFERENCE = new RegExp(
  `(?=[SsPp\\d(-])(?<!preambular${S})(?:(?:\\b[Ss]ection${S}(?<before>${SECTION}),?${S})?\\b(?:[Ss]ub)?-?[Pp]aragraphs?${S}|(?<=\\b(?:above|below),?${S}and${S})(?=[\\d(]))` +
    `(?<list>${ITEM}(?:${JOIN}${ITEM})*),?(?:${S}of${S}section${S}(?<behind>${SECTION}),?)?` +
    `${S}(?<where>above|below|of${S}(?:the${S}present|this)${S}resolution)\\b`,
  'g',
);
