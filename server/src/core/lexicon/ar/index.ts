import type { Lexicon } from '../lexicon';

export const arabic: Lexicon = {
  language: 'ar',
  organs: [
    { name: 'إن الجمعية العامة', body: 'general-assembly' },
    { name: 'إن مجلس الأمن', body: 'security-council' },
    { name: 'إن المجلس الاقتصادي والاجتماعي', body: 'economic-and-social-council' },
    { name: 'إن مجلس حقوق الإنسان', body: 'human-rights-council' },
  ],
  organLine: /^(?!)/,
  punctuation: { comma: '،', semicolon: '؛', stop: '.', colon: ':' },
  numberMark: '1 -',
  subparagraphMarks: ['(أ)', '’1‘'],
  quotationMarks: { outer: ['“', '”'], inner: ['‘', '’'] },
  adoption: {
    meeting: /^الجلسة(?: العامة)?(?: \(المستأنفة\))? [\p{L}\d٠-٩ ]+(?: \(المستأنفة\))?$/u,
    date: /^[\d٠-٩]{1,2} [\p{L}]+(?: [\p{L}]+)?\/[\p{L}]+ [\d٠-٩]{4}$/u,
    vote: /^\[(?:اعتمد|اتخذ)/,
  },
  annex: /^(?:المرفق|التذييل|الضميمة)(?: [\p{L}\d]+)?$/u,
  masthead: /^(?!)/,
  footnoteMark: 'before-punctuation',
  reference: null,
  capitalOpenings: false,
};
