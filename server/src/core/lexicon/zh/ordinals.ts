const DIGITS = [...'一二三四五六七八九'];

/** The numbers up to 99 as they stand between `第` and `届会议`: 76 is `七十六`. */
export const ORDINALS: readonly string[] = ['', ...DIGITS].flatMap((ten, at) => {
  const tens = at === 0 ? '' : at === 1 ? '十' : `${ten}十`;
  return [...(tens ? [tens] : []), ...DIGITS.map(one => tens + one)];
});
