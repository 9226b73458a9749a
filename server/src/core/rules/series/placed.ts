import type { Analysis } from '../../model/analysis';
import { remembered } from '../../text/remembered';
import { textOf } from '../../text/span';
import { replace } from '../../text/textEdit';
import type { Detection, Fix } from '../rule';
import { openingWith } from './rewrite';
import { type Link, type Place, runsOf } from './runs';

/** A series word on the wrong side of the opening. */
export interface PlacedData {
  readonly link: Link;
  readonly written: string;
  readonly due: string;
}

const linksOf = remembered((analysis: Analysis): readonly Link[] => runsOf(analysis).flat());

/** The openings of a part whose series word is the right one and stands on the side given: a wrong word is put right, and into place, by its own rule. */
export function* placedIn(place: Place, side: Link['stands'], analysis: Analysis): Generator<Detection<PlacedData>> {
  for (const link of linksOf(analysis)) {
    const { opening } = link;
    if (link.place !== place || link.stands !== side || opening.series !== link.due) continue;
    const { start, end } = opening;
    yield {
      start,
      end,
      data: { link, written: textOf(analysis.text, opening), due: openingWith(link.due, link, analysis.text) },
    };
  }
}

/** Puts the word on the other side. */
export const putInPlace = ({ start, end, data: { due } }: Detection<PlacedData>): Fix => ({
  title: `Write “${due}”`,
  edits: [replace({ start, end }, due)],
  safe: true,
});
