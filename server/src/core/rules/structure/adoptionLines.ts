import { toFigures } from '../../lexicon/en/ordinals';
import type { Body } from '../../lexicon/language';

/** Whether the meetings that adopt the resolutions of a body are called plenary; null where it is not known. */
const PLENARY: Readonly<Partial<Record<Body, boolean>>> = {
  'general-assembly': true,
  'economic-and-social-council': true,
  'human-rights-council': false,
};

/** The meeting line as `body` writes it; of another body the word `plenary` stays as it is. */
export function rightMeeting(line: string, body: Body): string {
  const number = Number(/^\d+/.exec(line)?.[0]);
  const resumed = /resumed/i.test(line) ? ' (resumed)' : '';
  const plenary = (PLENARY[body] ?? /plenary/i.test(line)) ? ' plenary' : '';
  return `${toFigures(number)}${resumed}${plenary} meeting`;
}
