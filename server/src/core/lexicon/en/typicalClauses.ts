import type { Body } from '../language';

/** A paragraph that texts of an organ have year after year. */
export interface TypicalClause {
  /** What it is about, for a list. */
  readonly about: 'agenda' | 'report' | 'funding' | 'closing';
  readonly bodies: readonly Body[];
  /** The paragraph behind its number. `{session}` is the organ's next session and `{title}` the title of the text; brackets hold what is likely to be written otherwise. */
  readonly words: string;
}

const GA = 'general-assembly';
const SC = 'security-council';
const ECOSOC = 'economic-and-social-council';
const HRC = 'human-rights-council';

/** The clauses in the wording of adopted texts of 2020–2024, shortened to what they have in common; those on money are worded in many ways, of which this is one. */
export const TYPICAL_CLAUSES: readonly TypicalClause[] = [
  {
    about: 'agenda',
    bodies: [GA],
    words: 'Decides to include in the provisional agenda of its {session} session the item entitled “{title}”.',
  },
  {
    about: 'agenda',
    bodies: [GA],
    words:
      'Decides to include in the provisional agenda of its {session} session, under the item entitled “[Title of the item]”, the sub-item entitled “{title}”.',
  },
  {
    about: 'report',
    bodies: [GA],
    words:
      'Requests the Secretary-General to submit to the General Assembly at its {session} session a report on [the implementation of the present resolution];',
  },
  {
    about: 'report',
    bodies: [ECOSOC],
    words:
      'Requests the Secretary-General to submit to the Economic and Social Council at its {session} session a report on [the implementation of the present resolution];',
  },
  {
    about: 'report',
    bodies: [HRC],
    words:
      'Requests the United Nations High Commissioner for Human Rights to submit to the Human Rights Council at its {session} session a report on [the implementation of the present resolution];',
  },
  {
    about: 'report',
    bodies: [SC],
    words: 'Requests the Secretary-General to report to the Security Council on [the implementation of this resolution] within [90] days;',
  },
  {
    about: 'funding',
    bodies: [GA, ECOSOC],
    words: 'Invites [Member States and other donors] to make voluntary contributions to [the trust fund];',
  },
  {
    about: 'funding',
    bodies: [HRC],
    words:
      'Requests the Secretary-General to provide [the Office of the United Nations High Commissioner for Human Rights] with all the resources necessary for [the implementation of the present resolution];',
  },
  { about: 'funding', bodies: [SC], words: 'Urges Member States to provide voluntary contributions to [the trust fund];' },
  { about: 'closing', bodies: [ECOSOC], words: 'Decides to continue its consideration of [the matter] at its {session} session.' },
  { about: 'closing', bodies: [SC], words: 'Decides to remain actively seized of the matter.' },
  { about: 'closing', bodies: [GA, SC, HRC], words: 'Decides to remain seized of the matter.' },
];
