/** A group of rules that are switched and weighed together. */
export interface FamilyPage {
  readonly id: string;
  readonly name: string;
  /** What its rules look at, in a sentence. */
  readonly about: string;
}

/** The families, in the order of the pages. No rule has the name of a family: both are keys of the same settings. */
export const FAMILIES = [
  {
    id: 'structure',
    name: 'Structure and titles',
    about: 'The order of the elements: masthead, title, organ line, preamble, operative part, annexes.',
  },
  { id: 'preamble', name: 'Preamble', about: 'Preambular paragraphs: their openings, their ends, and what may not stand among them.' },
  { id: 'operative', name: 'Operative part', about: 'Operative paragraphs: numbers, verbs and ends.' },
  { id: 'subparagraphs', name: 'Subparagraphs', about: 'Lists inside paragraphs: marks, order, introduction and ends.' },
  { id: 'series', name: 'Also and further', about: 'The words that tell repeated openings apart, and where they stand.' },
  { id: 'verbs', name: 'Verbs and addressees', about: 'Which verb says what, to whom, and for which organ.' },
  { id: 'references', name: 'References', about: 'Paragraphs and resolutions referred to in the text.' },
  { id: 'footnotes', name: 'Footnotes', about: 'Marks and notes, and the forms of their sources.' },
  { id: 'wording', name: 'Wording', about: 'Names, capitals, abbreviations and words that resolutions do not use.' },
  { id: 'spelling', name: 'Spelling', about: 'The spelling of the United Nations.' },
  { id: 'numbers', name: 'Numbers and dates', about: 'Dates, sessions, figures, percentages and money.' },
  { id: 'punctuation', name: 'Punctuation', about: 'Quotation marks, spaces, dashes and marks that resolutions do not use.' },
  { id: 'clauses', name: 'Typical clauses', about: 'Agenda, report, funding and closing clauses, and the sessions that they name.' },
  {
    id: 'negotiation',
    name: 'Negotiation',
    about: 'Brackets, alternatives, inserted paragraphs and labels of a text that is still being negotiated.',
  },
  { id: 'comments', name: 'Comments', about: 'Drafters’ notes that silence rules.' },
] as const satisfies readonly FamilyPage[];

export type Family = (typeof FAMILIES)[number]['id'];
