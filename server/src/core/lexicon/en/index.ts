import type { Lexicon } from '../lexicon';
import { MONTH } from './dates';
import { REFERENCE } from './reference';

export const english: Lexicon = {
  language: 'en',
  organs: [
    { name: 'The General Assembly', body: 'general-assembly' },
    { name: 'The Security Council', body: 'security-council' },
    { name: 'The Economic and Social Council', body: 'economic-and-social-council' },
    { name: 'The Human Rights Council', body: 'human-rights-council' },
    { name: 'The United Nations Environment Assembly', body: 'other' },
    { name: 'The United Nations Habitat Assembly', body: 'other' },
    { name: 'The Conference of the Parties', body: 'other' },
    { name: 'The General Conference', body: 'other' },
    { name: 'The Executive Board', body: 'other' },
    { name: 'The Executive Council', body: 'other' },
  ],
  organLine:
    /^The (?:[\p{Lu}\d][\p{L}\d-]*|of|the|for|and|on|to|in)(?: (?:[\p{Lu}\d][\p{L}\d-]*|of|the|for|and|on|to|in))*(?: \([\p{L}-]+\))?,$/u,
  punctuation: { comma: ',', semicolon: ';', stop: '.', colon: ':' },
  numberMark: '1.',
  subparagraphMarks: null,
  quotationMarks: { outer: ['“', '”'], inner: ['‘', '’'] },
  adoption: {
    // Slips in these lines are understood: a rule mends them.
    meeting: /^\d+ ?(?:st|nd|rd|th)?(?: \(?resumed\)?)?(?: plenary)?(?: \(?resumed\)?)? meeting[.,;]?$/i,
    date: new RegExp(`^(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)?,? (?:${MONTH})|(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?),? \\d{4}[.,;]?$`, 'i'),
    vote: /^\[Adopted\b/,
  },
  annex: /^(?:Annex|ANNEX|Appendix|Enclosure|Attachment)(?: (?:[IVXL]+|[A-Z]|\d+))?(?:(?: ?[–—:]| -).*)?$/,
  masthead:
    /^(?:United Nations|(?:A|S|E)\/[\w.()/-]+|(?:First|Second|Third|Fourth|Fifth|Sixth) Committee|(?:General Assembly|Security Council|Economic and Social Council|Human Rights Council)|Distr\..*|Original:.*|[\p{Lu}][\p{L}-]+ (?:special |emergency special )?session|\d{4} session|Agenda items? .*|Resolution adopted by .*|Adopted by .*|\[(?:without reference|on the report|on the recommendation|on a proposal).*|(?:Committee|Topic|Sponsors?|Signatories|Forum|Question of|Main submitters?|Co-submitters?|Submitted by|Delegation|Commission)\s?:.*|.*:\*{0,2} (?:revised )?draft resolution)$/iu,
  footnoteMark: 'after-punctuation',
  reference: REFERENCE,
  capitalOpenings: true,
};
