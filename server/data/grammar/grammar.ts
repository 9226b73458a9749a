import { inline } from './inline';
import * as lines from './lines';
import { OPERATIVE, PREAMBULAR } from './openings';
import { type GrammarRule, include, line, NEVER, scope } from './scopes';

// The inner scope gives the colour, the outer one the slant: themes colour italics too.
const PREAMBULAR_OPENING = { name: scope('markup.italic.opening', 'keyword.other.opening.preambular') };
const OPERATIVE_OPENING = { name: scope('markup.italic.opening', 'entity.name.function.opening.operative') };
const PARAGRAPH_NUMBER = { name: scope('constant.numeric.paragraph') };
const ORGAN = { name: scope('markup.italic.organ', 'entity.name.type.organ') };
const TITLE = { name: scope('markup.heading.title') };

const INLINE = ['footnote-mark', 'citation', 'emphasis', 'bracket'];
const ASIDE = ['note', 'footnote', 'table'];

const repository: Readonly<Record<string, GrammarRule>> = {
  'front-matter': {
    begin: '\\A(---)\\s*$',
    end: '^\\s*(---)\\s*$',
    beginCaptures: { 1: { name: scope('punctuation.definition.front-matter.begin') } },
    endCaptures: { 1: { name: scope('punctuation.definition.front-matter.end') } },
    contentName: 'meta.embedded.block.front-matter',
    patterns: [{ include: 'source.yaml' }],
  },
  note: line('comment.line.double-slash', '^\\s*//.*$'),
  footnote: { match: '^\\s*(\\[\\^[^\\]\\s]+\\]:)', captures: { 1: { name: scope('constant.numeric.footnote-mark') } } },
  table: { match: '^\\s*(\\|)', captures: { 1: { name: scope('punctuation.separator.table') } } },
  masthead: line('markup.quote.masthead', lines.MASTHEAD),
  title: { match: '^\\s*([0-9]+(?:/[0-9]+)?\\.\\s)?(.*)$', captures: { 1: { name: scope('constant.numeric.title') }, 2: TITLE } },
  /** From the organ line on; a text that lacks it begins with its first paragraph. */
  resolution: { begin: lines.ORGAN, beginCaptures: { 1: ORGAN }, end: NEVER, patterns: include('annex', 'paragraph') },
  headless: { begin: `(?=${lines.NUMBER}|^\\s*${PREAMBULAR}.*,\\s*$)`, end: NEVER, patterns: include('annex', 'paragraph') },
  annex: {
    begin: lines.ANNEX,
    beginCaptures: { 1: { name: scope('markup.heading.annex') } },
    end: NEVER,
    patterns: include(...ASIDE, ...INLINE),
  },
  paragraph: { begin: '^(?=\\s*\\S)', end: '^(?=\\s*$)', patterns: include(...ASIDE, 'line', 'annex', 'opening', ...INLINE) },
  line: {
    patterns: [
      { match: lines.ORGAN, captures: { 1: ORGAN } },
      line('markup.quote.adoption', lines.ADOPTION),
      { begin: lines.VOTE, end: '(?<=\\])|^(?=\\s*$)', name: scope('markup.quote.adoption') },
      line('markup.heading.section', lines.SECTION),
      line('markup.heading.section', lines.HASH_HEADING),
      { match: `${lines.NUMBER}(${OPERATIVE})?`, captures: { 1: PARAGRAPH_NUMBER, 2: OPERATIVE_OPENING } },
      { match: lines.SUBPARAGRAPH, captures: { 1: { name: scope('constant.numeric.subparagraph') } } },
    ],
  },
  opening: {
    patterns: [
      { match: `${lines.LINE}(${PREAMBULAR})`, captures: { 1: PREAMBULAR_OPENING } },
      { match: `${lines.PARAGRAPH}(${OPERATIVE})`, captures: { 1: OPERATIVE_OPENING } },
    ],
  },
  ...inline,
};

/** The TextMate grammar of the language. It colours the text before the server answers; what it cannot know, the semantic tokens add. */
export const grammar = {
  name: 'UN Resolution',
  scopeName: 'text.un-resolution',
  patterns: include('front-matter', ...ASIDE, 'resolution', 'annex', 'masthead', 'headless', 'title'),
  repository,
};
