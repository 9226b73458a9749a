import type { Lexicon } from '../lexicon';

export const chinese: Lexicon = {
  language: 'zh',
  organs: [
    { name: '大会', body: 'general-assembly' },
    { name: '安全理事会', body: 'security-council' },
    { name: '经济及社会理事会', body: 'economic-and-social-council' },
    { name: '人权理事会', body: 'human-rights-council' },
  ],
  organLine: /^(?!)/,
  punctuation: { comma: '，', semicolon: '；', stop: '。', colon: '：' },
  numberMark: '1.',
  subparagraphMarks: ['(a)', '㈠'],
  quotationMarks: { outer: ['“', '”'], inner: ['‘', '’'] },
  adoption: {
    meeting: /^第\d+次(?:全体)?会议(?: ?[(（]续会[)）])?$/,
    date: /^\d{4}年\d{1,2}月\d{1,2}日$/,
    vote: /^[[［](?:未经表决|经记录表决)/,
  },
  annex: /^(?:附件|附录|附文)[一二三四五六七八九十]*$/,
  masthead: /^(?!)/,
  footnoteMark: 'after-punctuation',
  reference: null,
  capitalOpenings: false,
};
