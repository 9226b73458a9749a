import { line, scope } from './scopes';

const SUPERSCRIPT = '[¹²³⁰⁴-⁹]';

/** What stands inside the lines, whatever their block. */
export const inline = {
  'footnote-mark': {
    match: `(?<!\\\\)\\[\\^[^\\]\\s]+\\]|(?<=[,;.:)”’])${SUPERSCRIPT}+`,
    name: scope('constant.numeric.footnote-mark'),
  },
  citation: line(
    'variable.other.constant.citation',
    '(?<![\\p{L}\\p{N}/])(?:[A-Z]{1,7}(?:/[A-Z0-9][A-Za-z0-9.-]*)+(?<![.-])|[0-9]{1,2}/[0-9]{1,3}(?: [A-Z](?![\\p{L}\\p{N}]))?|[0-9]{1,4}(?: [A-Z])? \\((?:[12][0-9]{3}|[IVXL]+|[ES]S?-[IVXL]+)\\))(?![\\p{L}\\p{N}/])',
  ),
  emphasis: line('markup.italic', '(?<![*\\p{L}])\\*[^*\\s](?:[^*]*[^*\\s])?\\*(?![*\\p{L}])'),
  bracket: line('keyword.operator.bracket', '\\[(?!\\^)|(?<!\\\\)\\]'),
};
