import { formsOf } from '../forms';

/** Words that name one sex where anybody is meant, and words that do not. */
export const NEUTRAL_WORDS = formsOf([
  ['chairman', 'Chair'],
  ['chairwoman', 'Chair'],
  ['chairmen', 'Chairs'],
  ['mankind', 'humankind'],
  ['man-made', 'human-made'],
  ['manpower', 'workforce'],
  ['spokesman', 'spokesperson'],
  ['spokesmen', 'spokespersons'],
  ['fisherman', 'fisher'],
  ['fishermen', 'fishers'],
  ['policeman', 'police officer'],
  ['policemen', 'police officers'],
  ['fireman', 'firefighter'],
  ['firemen', 'firefighters'],
  ['businessman', 'businessperson'],
  ['businessmen', 'businesspeople'],
  ['layman', 'layperson'],
]);
