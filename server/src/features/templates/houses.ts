import { type Calendar, ECONOMIC_AND_SOCIAL_COUNCIL, GENERAL_ASSEMBLY, HUMAN_RIGHTS_COUNCIL } from '../../core/model/calendar';

/** One whose drafts can be begun: an organ, a committee of it, or a conference of Model United Nations. Data only. */
export interface House {
  readonly id: string;
  readonly name: string;
  /** As the front matter names them. */
  readonly body: string;
  readonly profile: string;
  /** The name of the organ as its line begins the text. */
  readonly organ: string;
  /** How its sessions are counted; null where a draft names none. */
  readonly calendar: Calendar | null;
  /** Lines above the title. What stands in braces is put in; a line without anything to put in is left out. */
  readonly masthead: readonly string[];
  readonly hasTitle: boolean;
  /** The paragraphs; `…` is a gap, `{next}` the session at which the matter comes up again. */
  readonly paragraphs: readonly string[];
}

const UNITED_NATIONS = ['{Session} session', '{committee}', 'Agenda item {agendaItem}', '', '{sponsors}: draft resolution'];

const ASSEMBLY: Omit<House, 'id' | 'name'> = {
  body: 'general-assembly',
  profile: 'un-ga',
  organ: 'The General Assembly',
  calendar: GENERAL_ASSEMBLY,
  masthead: UNITED_NATIONS,
  hasTitle: true,
  paragraphs: [
    'Guided by the purposes and principles of the Charter of the United Nations,',
    'Recalling its resolution …,',
    'Noting with appreciation …,',
    '1. Welcomes …;',
    '2. Calls upon Member States:',
    '    (a) To …;',
    '    (b) To …;',
    '3. Requests the Secretary-General to report to the General Assembly at its {next} session on the implementation of the present resolution;',
    '4. Decides to include in the provisional agenda of its {next} session the item entitled “…”.',
  ],
};

const committee = (ordinal: string): House => ({
  ...ASSEMBLY,
  id: `ga-${ordinal.toLowerCase()}`,
  name: `General Assembly: ${ordinal} Committee`,
  masthead: UNITED_NATIONS.map(line => (line === '{committee}' ? `${ordinal} Committee` : line)),
});

const conference = (id: string, name: string, more: Partial<House> = {}): House => ({
  id,
  name: `Model UN: ${name}`,
  body: id,
  profile: id,
  organ: 'The General Assembly',
  calendar: null,
  masthead: ['Sponsors: {sponsors}'],
  hasTitle: true,
  paragraphs: [
    'Guided by the purposes and principles of the Charter of the United Nations,',
    'Recognizing …,',
    'Deeply concerned by …,',
    '1. Encourages Member States to …;',
    '2. Invites all relevant organizations to …;',
    '3. Requests the Secretary-General to …;',
    '4. Decides to remain seized of the matter.',
  ],
  ...more,
});

/** All of them, in the order in which they are offered. */
export const HOUSES: readonly House[] = [
  { ...ASSEMBLY, id: 'ga', name: 'General Assembly', masthead: UNITED_NATIONS.filter(line => line !== '{committee}') },
  ...['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'].map(committee),
  {
    id: 'sc',
    name: 'Security Council',
    body: 'security-council',
    profile: 'un-sc',
    organ: 'The Security Council',
    calendar: null,
    masthead: ['{sponsors}: draft resolution'],
    hasTitle: false,
    paragraphs: [
      'Recalling its resolution …,',
      'Reaffirming its commitment to the sovereignty, independence and territorial integrity of …,',
      'Expressing its concern at …,',
      '1. Calls upon all parties to …;',
      '2. Urges Member States to …;',
      '3. Requests the Secretary-General to report to the Security Council on the implementation of this resolution by …;',
      '4. Decides to remain actively seized of the matter.',
    ],
  },
  {
    id: 'ecosoc',
    name: 'Economic and Social Council',
    body: 'economic-and-social-council',
    profile: 'un-ecosoc',
    organ: 'The Economic and Social Council',
    calendar: ECONOMIC_AND_SOCIAL_COUNCIL,
    masthead: UNITED_NATIONS.filter(line => line !== '{committee}'),
    hasTitle: true,
    paragraphs: [
      'Recalling its resolution …,',
      'Having considered the report of …,',
      '1. Takes note with appreciation of …;',
      '2. Encourages Member States:',
      '    (a) To …;',
      '    (b) To …;',
      '3. Requests the Secretary-General to submit a report on the implementation of the present resolution for consideration at its {next} session.',
    ],
  },
  {
    id: 'hrc',
    name: 'Human Rights Council',
    body: 'human-rights-council',
    profile: 'un-hrc',
    organ: 'The Human Rights Council',
    calendar: HUMAN_RIGHTS_COUNCIL,
    masthead: UNITED_NATIONS.filter(line => line !== '{committee}'),
    hasTitle: true,
    paragraphs: [
      'Guided by the purposes and principles of the Charter of the United Nations,',
      'Reaffirming the Universal Declaration of Human Rights,',
      'Recalling Human Rights Council resolution …,',
      '1. Calls upon States:',
      '    (a) To …;',
      '    (b) To …;',
      '2. Requests the United Nations High Commissioner for Human Rights to submit a report on … to the Human Rights Council at its {next} session;',
      '3. Decides to continue its consideration of the matter under the same agenda item.',
    ],
  },
  conference('mun-un4mun', 'UN4MUN', { masthead: ['{sponsors}: draft resolution'] }),
  conference('mun-amun', 'AMUN'),
  conference('mun-nmun', 'NMUN'),
  conference('mun-hnmun', 'HNMUN'),
  conference('mun-thimun', 'THIMUN', {
    masthead: ['QUESTION OF: {title}', 'SUBMITTED BY: {sponsors}'],
    hasTitle: false,
  }),
];

/** The house of that id or name, whatever its capitals; null where there is none. */
export const houseOf = (name: string): House | null =>
  HOUSES.find(house => house.id === name || house.name.toLowerCase() === name.toLowerCase()) ?? null;
