import LineBreaker from 'linebreak';

/** Characters of Chinese, rare ones in two halves. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\ud800-\udfff]/;

/** Whether a line may end before a code unit of the text although no blank stands there: beside Chinese characters, by the Unicode rules. */
export function breaksIn(text: string): (at: number) => boolean {
  if (!WIDE.test(text)) return () => false;
  const breaks = new Set<number>();
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (WIDE.test(text.slice(next.position - 1, next.position + 1))) breaks.add(next.position);
  }
  return at => breaks.has(at);
}
