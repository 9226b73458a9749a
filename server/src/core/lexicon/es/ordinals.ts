const ONES = (
  'primer segundo tercer cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo decimotercer decimocuarto decimoquinto ' +
  'decimosexto decimoséptimo decimoctavo decimonoveno'
).split(' ');
const TENS = 'vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo'.split(' ');

/** The ordinals up to 99 as they stand before `período de sesiones`: the 76th is `septuagésimo sexto`. */
export const ORDINALS: readonly string[] = [...ONES, ...TENS.flatMap(ten => [ten, ...ONES.slice(0, 9).map(one => `${ten} ${one}`)])];
