import { rememberedLong } from '../text/remembered';
import type { Profile } from './profile';

/** What a draft may still have while it is negotiated, and a final text no longer. */
const FINAL_SEVERITY: Profile['severity'] = {
  'bracket-unmatched': 'error',
  'square-brackets': 'error',
  'paragraph-label': 'error',
  'paragraph-inserted': 'error',
  'alternative-text': 'error',
  'negotiation-note': 'error',
  placeholder: 'error',
};

/** The number of an adopted text, not that of its draft (`A/77/L.12`). */
const ADOPTED = /\/(?:RES|DEC)\//;

/** What tells whether a text is final. */
interface StagedText {
  readonly frontMatter: { readonly status: 'draft' | 'final' | null };
  readonly symbol: string | null;
  readonly parts: readonly { readonly adoption: readonly unknown[] }[];
}

/** Whether a text is final: its front matter says so, or where it says nothing, the text has the number or the lines of an adopted one. */
export function isFinal({ frontMatter, symbol, parts }: StagedText): boolean {
  if (frontMatter.status) return frontMatter.status === 'final';
  return ADOPTED.test(symbol ?? '') || parts.some(({ adoption }) => adoption.length > 0);
}

/** The house style for a text that is final: nothing of the negotiation may be left in it. What the profile says of these rules itself holds. */
export const forFinalText = rememberedLong((profile: Profile): Profile => {
  const { severity } = profile;
  return severity.negotiation ? profile : { ...profile, severity: { ...FINAL_SEVERITY, ...severity } };
});
