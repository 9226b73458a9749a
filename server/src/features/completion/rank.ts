/** The order of the kinds of offers; within one the order of the list counts. */
export const RANK = {
  series: 0,
  nextMark: 1,
  organ: 1,
  footnote: 1,
  frontMatter: 1,
  rule: 1,
  citation: 1,
  paragraph: 1,
  opening: 2,
  inSeries: 3,
  clause: 4,
} as const;
