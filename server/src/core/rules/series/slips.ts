import type { Analysis } from '../../model/analysis';
import { textOf } from '../../text/span';
import type { Detection, Fix } from '../rule';
import { openingWith, setWords } from './rewrite';
import { type Link, nextOf, runsOf } from './runs';

/** What is wrong with a run: the paragraph that breaks the count, and those behind it that only follow its count. */
export interface Slip {
  readonly link: Link;
  readonly followers: readonly Link[];
}

/** What a message says of a slip. */
export interface SlipData extends Slip {
  /** The opening as written, and as it is due. */
  readonly written: string;
  readonly due: string;
}

/** The slips of a text of one kind, which `belongs` tells from the paragraph. */
export function* slipsAt(analysis: Analysis, belongs: (link: Link) => boolean): Generator<Detection<SlipData>> {
  for (const run of runsOf(analysis)) {
    if (run.length === 1 && run[0]?.opening.series === null) continue;
    for (const slip of slipsOf(run)) {
      const { link } = slip;
      if (!belongs(link)) continue;
      const { start, end } = link.opening;
      const written = textOf(analysis.text, link.opening);
      yield { start, end, data: { ...slip, written, due: openingWith(link.due, link, analysis.text) } };
    }
  }
}

/** A paragraph whose word is right behind a wrong one is no slip of its own: `Recalling` twice, then `Recalling also`. */
function slipsOf(run: readonly Link[]): Slip[] {
  const slips: { link: Link; followers: Link[] }[] = [];
  let wrong: Link | null = null;
  for (const link of run) {
    const written = link.opening.series;
    if (written === link.due || link.stranger) wrong = null;
    else {
      if (wrong && written === nextOf(wrong.opening.series)) slips.at(-1)?.followers.push(link);
      else slips.push({ link, followers: [] });
      wrong = link;
    }
  }
  return slips;
}

/** Counts the run anew from the slip on. */
export const countAnew = ({ data: { link, followers, due } }: Detection<SlipData>, analysis: Analysis): Fix => ({
  title: followers.length > 0 ? `Write “${due}”, and count on behind it` : `Write “${due}”`,
  edits: setWords([link, ...followers], analysis),
  safe: true,
});
