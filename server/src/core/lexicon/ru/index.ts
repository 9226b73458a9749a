import type { Lexicon } from '../lexicon';

const MONTH = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';

export const russian: Lexicon = {
  language: 'ru',
  organs: [
    { name: 'Генеральная Ассамблея', body: 'general-assembly' },
    { name: 'Совет Безопасности', body: 'security-council' },
    { name: 'Экономический и Социальный Совет', body: 'economic-and-social-council' },
    { name: 'Совет по правам человека', body: 'human-rights-council' },
  ],
  organLine: /^(?!)/,
  punctuation: { comma: ',', semicolon: ';', stop: '.', colon: ':' },
  numberMark: '1.',
  subparagraphMarks: ['a)', 'i)'],
  quotationMarks: { outer: ['«', '»'], inner: ['„', '“'] },
  adoption: {
    meeting: /^\d+-[еe](?: \(возобновленное\))?(?: пленарное)? заседание$/,
    date: new RegExp(`^\\d{1,2} (?:${MONTH}) \\d{4} ?(?:года|г\\.)$`),
    vote: /^\[Принята\b/,
  },
  annex: /^(?:Приложение|Добавление)(?: (?:[IVXL]+|[A-ZА-Я]|\d+))?(?: .*)?$/,
  masthead: /^(?!)/,
  footnoteMark: 'before-punctuation',
  reference: null,
  capitalOpenings: false,
};
