/** Words that drafts like to write with capitals and adopted texts do not, unless they are part of a name. */
export const COMMON_NOUNS: readonly string[] = [
  'international community',
  'international humanitarian law',
  'human rights law',
  'human rights treaty bodies',
  'international peace and security',
];
