import type { Analysis } from '../../model/analysis';
import type { Paragraph } from '../../model/resolution';
import { textOf } from '../../text/span';
import { replace } from '../../text/textEdit';
import { boundOperative, boundPreamble } from '../paragraphs';
import { type Detection, defineRule } from '../rule';

interface Repeated {
  readonly written: string;
  /** An opening that no clause has yet; null where both series words are taken. */
  readonly free: string | null;
}

/** At many conferences no two clauses open alike. */
export const repeatedOpening = defineRule<Repeated>({
  id: 'repeated-opening',
  family: 'series',
  summary: 'No two clauses open with the same words.',
  why: 'Guides of Model UN conferences ask for a different opening in every clause of the preamble and of the operative part, and their lists of phrases offer `Further recalling` and `Also requests` for that. The United Nations goes by the order of the paragraphs instead, and rules of their own see to that: the rule is off in its styles.',
  remedy: 'Put `Also`, `Further` or an adverb such as `Strongly` in front, or choose another verb.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nNoting kites,\n\nNoting also their tails,\n\n1. Requests a report;\n\n2. Also requests a kite.\n',
    ],
    bad: ['Kites\n\nThe General Assembly,\n\nNoting kites,\n\n1. Requests a report;\n\n2. Welcomes the wind;\n\n3. Requests a kite.\n'],
  },
  *detect(analysis) {
    for (const part of analysis.resolution.parts) {
      yield* repeatedIn(boundPreamble(part), analysis);
      yield* repeatedIn(boundOperative(part), analysis);
    }
  },
  message: ({ written, free }) =>
    `An earlier clause opens with “${written}” too, and at this conference no two clauses open alike. ${free ? `Write “${free}”, or choose another verb and write that` : 'Open it with another verb'}.`,
  fix: ({ start, end, data: { free } }) =>
    free === null ? null : { title: `Write “${free}”`, edits: [replace({ start, end }, free)], safe: false },
});

function* repeatedIn(clauses: readonly Paragraph[], { text }: Analysis): Generator<Detection<Repeated>> {
  const openings = clauses.flatMap(({ opening }) => opening ?? []);
  const first = new Map(openings.map(opening => [textOf(text, opening).toLowerCase(), opening] as const).reverse());
  for (const opening of openings) {
    const written = textOf(text, opening);
    const earlier = first.get(written.toLowerCase());
    if (!earlier || earlier === opening) continue;
    const lower = written.charAt(0).toLowerCase() + written.slice(1);
    const free = opening.series === null ? ['Also', 'Further'].find(word => !first.has(`${word} ${lower}`.toLowerCase())) : undefined;
    const { start, end } = opening;
    yield {
      start,
      end,
      data: { written, free: free ? `${free} ${lower}` : null },
      related: [{ span: earlier, message: `“${textOf(text, earlier)}” stands here first.` }],
    };
  }
}
