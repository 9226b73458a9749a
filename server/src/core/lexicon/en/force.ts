/** Openings that do the same with more or less force. */
export interface Ladder {
  /** From the mildest to the strongest; the openings of a step are equally strong. Verbs stand in the third person, without series word. */
  readonly steps: readonly (readonly string[])[];
  /** Whether the first step takes no side. */
  readonly neutral: boolean;
  /** The part where the openings stand, where they have no form for the other. */
  readonly only?: 'preambular';
}

/**
 * The ladders of force. Made by hand. The order of the steps of asking, approving, disapproving and restating is that of the verbs in the United
 * Nations’ own analysis of mandates and of its editors’ practice; words of degree (`deep`, `grave`, `strongly`) go by their meaning. Each
 * opening is one that adopted texts of 2020–2024 have. Verbs of stress are of one step: no usage ranks them.
 */
export const LADDERS: readonly Ladder[] = [
  // Asking.
  {
    neutral: false,
    steps: [
      ['invites'],
      ['encourages'],
      ['strongly encourages', 'recommends'],
      ['requests'],
      ['calls upon', 'calls on', 'calls for'],
      ['urges'],
      ['strongly urges', 'directs'],
      ['demands'],
    ],
  },
  // Asking again.
  {
    neutral: false,
    steps: [
      ['reiterates its invitation'],
      ['reiterates its request', 'reiterates its call', 'reiterates its call upon'],
      ['reiterates its demand'],
    ],
  },
  // Approving.
  {
    neutral: true,
    steps: [
      ['notes', 'takes note'],
      ['notes with interest', 'takes note with interest'],
      ['notes with appreciation', 'notes with satisfaction', 'takes note with appreciation', 'takes note with satisfaction'],
      ['welcomes', 'appreciates'],
      ['welcomes with appreciation', 'commends'],
      ['supports'],
      ['endorses'],
      ['approves', 'adopts'],
    ],
  },
  // Disapproving.
  {
    neutral: true,
    steps: [
      ['notes', 'takes note'],
      ['notes with concern', 'takes note with concern'],
      ['expresses concern', 'expresses its concern', 'notes with deep concern', 'notes with great concern', 'notes with serious concern'],
      ['expresses deep concern', 'expresses its deep concern', 'expresses serious concern', 'expresses its serious concern'],
      ['expresses grave concern', 'expresses its grave concern', 'notes with grave concern'],
      ['regrets'],
      ['deplores'],
      ['condemns'],
      ['strongly condemns', 'condemns in the strongest terms'],
    ],
  },
  // Being concerned.
  {
    neutral: false,
    only: 'preambular',
    steps: [['concerned'], ['deeply concerned', 'seriously concerned'], ['gravely concerned'], ['alarmed'], ['deeply alarmed']],
  },
  // Restating.
  { neutral: false, steps: [['recalls'], ['reiterates'], ['reaffirms'], ['strongly reaffirms']] },
  // Giving weight.
  {
    neutral: true,
    steps: [['notes'], ['acknowledges', 'recognizes'], ['stresses', 'emphasizes', 'underlines', 'underscores', 'highlights']],
  },
  // Thanking.
  {
    neutral: false,
    steps: [
      ['expresses appreciation', 'expresses its appreciation'],
      ['expresses its deep appreciation', 'expresses its gratitude'],
    ],
  },
];
