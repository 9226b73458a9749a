const ONES = 'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'.split(' ');
/** The first of what is counted on from a ten. */
const BEHIND_TENS = ['الحادية', ...ONES.slice(1, 9)];
const TENS = 'العشرون الثلاثون الأربعون الخمسون الستون السبعون الثمانون التسعون'.split(' ');

/** The ordinals up to 99 as they stand behind `الدورة`: the 76th is `السادسة والسبعون`. */
export const ORDINALS: readonly string[] = [
  ...ONES,
  ...BEHIND_TENS.map(one => `${one} عشرة`),
  ...TENS.flatMap(ten => [ten, ...BEHIND_TENS.map(one => `${one} و${ten}`)]),
];
