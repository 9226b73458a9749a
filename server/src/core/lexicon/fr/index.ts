import type { Lexicon } from '../lexicon';

const MONTH = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

export const french: Lexicon = {
  language: 'fr',
  organs: [
    { name: 'L’Assemblée générale', body: 'general-assembly' },
    { name: 'Le Conseil de sécurité', body: 'security-council' },
    { name: 'Le Conseil économique et social', body: 'economic-and-social-council' },
    { name: 'Le Conseil des droits de l’homme', body: 'human-rights-council' },
  ],
  organLine: /^(?!)/,
  punctuation: { comma: ',', semicolon: ';', stop: '.', colon: ':' },
  numberMark: '1.',
  subparagraphMarks: ['a)', 'i)'],
  quotationMarks: { outer: ['«\u00a0', '\u00a0»'], inner: ['“', '”'] },
  adoption: {
    meeting: /^\d+e séance(?: plénière)?(?: \(reprise\))?$/,
    date: new RegExp(`^\\d{1,2}(?:er)? (?:${MONTH}) \\d{4}$`),
    vote: /^\[Adoptée\b/,
  },
  annex: /^(?:Annexe|Appendice|Pièce jointe)(?: (?:[IVXL]+|[A-Z]|\d+))?(?: .*)?$/,
  masthead: /^(?!)/,
  footnoteMark: 'before-punctuation',
  reference: null,
  capitalOpenings: true,
};
