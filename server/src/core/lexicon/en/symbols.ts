import type { WrongForm } from './places';

const HEAD = '(?<![\\w/.-])((?:A|S|E|ST|T|[A-Z]{2,8})(?:/[\\w.()-]+)*/';
const MODIFIER = '(?:[Aa]dd(?:endum)?|ADD|[Cc]orr|CORR|[Rr]ev|REV|[Aa]mend|AMEND)';

/** Symbols of documents that are not found as they are written; the replacement is that of `String.replace`. */
export const WRONG_SYMBOLS: readonly WrongForm[] = [
  {
    pattern: new RegExp(`${HEAD}[\\w.()-]+)[ \\u00a0]?/[ \\u00a0]?(${MODIFIER})[. \\u00a0]{0,2}(\\d+)\\b`, 'g'),
    right: '$1/$2.$3',
    why: 'An addition to a symbol is written `/Add.1`, `/Corr.1` or `/Rev.1`',
  },
  {
    pattern: new RegExp(`${HEAD})(L|C|CN|CONF|CRP|WP|PV|SR|AC|SC|WG|GC)[ \\u00a0]?\\.?[ \\u00a0]?(\\d+)\\b`, 'g'),
    right: '$1$2.$3',
    why: 'A point stands between the letters and the number of a component',
  },
  {
    pattern: /(?<![\w/.-])(A|S|E|ST)(?:[ \u00a0]\/[ \u00a0]?|\/[ \u00a0])((?:[A-Z]{1,4}[./])?\d{1,4}\/\d+)/g,
    right: '$1/$2',
    why: 'A symbol has no spaces',
  },
  {
    pattern: /(?<![\w/.-])((?:A|S|E)\/(?:C\.\d\/|CN\.\d+\/|HRC\/)?\d{2,4})(?:[ \u00a0]\/[ \u00a0]?|\/[ \u00a0])((?:L\.)?\d+)\b/g,
    right: '$1/$2',
    why: 'A symbol has no spaces',
  },
];
