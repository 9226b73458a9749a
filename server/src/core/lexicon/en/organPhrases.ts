import type { Body } from '../language';

/** An opening that adopted texts of one organ have and those of others do not. */
export interface OrganPhrase {
  readonly pattern: RegExp;
  readonly body: Body;
  readonly organ: string;
}

export const ORGAN_PHRASES: readonly OrganPhrase[] = [
  {
    pattern: /^(?:also |further )?directs the (?:Committee|Monitoring Team|Panel|Working Group)\b/i,
    body: 'security-council',
    organ: 'the Security Council',
  },
  { pattern: /^(?:also |further )?decides that all (?:Member )?States shall\b/i, body: 'security-council', organ: 'the Security Council' },
  {
    pattern: /^determining that [^,;]{0,120}threat to (?:international )?peace\b/i,
    body: 'security-council',
    organ: 'the Security Council',
  },
  { pattern: /^(?:also |further )?appropriates\b/i, body: 'general-assembly', organ: 'the General Assembly' },
  { pattern: /^(?:also |further )?decides to apportion\b/i, body: 'general-assembly', organ: 'the General Assembly' },
  { pattern: /^(?:also |further )?proclaims\b/i, body: 'general-assembly', organ: 'the General Assembly' },
];
