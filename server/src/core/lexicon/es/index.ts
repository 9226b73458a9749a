import type { Lexicon } from '../lexicon';

const MONTH = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';

export const spanish: Lexicon = {
  language: 'es',
  organs: [
    { name: 'La Asamblea General', body: 'general-assembly' },
    { name: 'El Consejo de Seguridad', body: 'security-council' },
    { name: 'El Consejo Económico y Social', body: 'economic-and-social-council' },
    { name: 'El Consejo de Derechos Humanos', body: 'human-rights-council' },
  ],
  organLine: /^(?!)/,
  punctuation: { comma: ',', semicolon: ';', stop: '.', colon: ':' },
  numberMark: '1.',
  subparagraphMarks: ['a)', 'i)'],
  quotationMarks: { outer: ['“', '”'], inner: ['‘', '’'] },
  adoption: {
    meeting: /^\d+[aª] sesión(?: plenaria)?(?: \(continuación\))?$/,
    date: new RegExp(`^\\d{1,2} de (?:${MONTH}) de \\d{4}$`),
    vote: /^\[Aprobada\b/,
  },
  annex: /^(?:Anexo|Apéndice|Adjunto)(?: (?:[IVXL]+|[A-Z]|\d+))?(?: .*)?$/,
  masthead: /^(?!)/,
  footnoteMark: 'before-punctuation',
  reference: null,
  capitalOpenings: true,
};
