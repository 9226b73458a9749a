import { MONTH } from './dates';

/** What stands in brackets, or without them, in the place of words still to come: `[date]`, `[to be completed]`, `77/XX`, `TBC`. */
const GAP = [
  '…',
  String.raw`\.{3,}`,
  '_{2,}',
  String.raw`\?+`,
  '[Xx]+',
  'TB[CDA]',
  '(?:to be|yet to be|will be) (?:determined|confirmed|completed|decided|added|inserted|agreed|announced|supplied|updated)',
  String.raw`(?:insert|add|fill in|supply|update)\b[^\]]{0,40}`,
  String.raw`(?:the )?(?:exact |full )?(?:dates?|day|month|year|number|name|title|symbol|place|venue|amount|figure|reference|text|footnote)(?: (?:of|to|and|for)\b[^\]]{0,30})?`,
  'placeholder',
  'blank',
] as const;

/** The whole of what brackets hold, where that is no text but a gap. */
export const BRACKETED_GAP = new RegExp(String.raw`^\s*(?:${GAP.join('|')})[\s.;,]*$`, 'i');

/** Gaps outside brackets. `XX` alone is a roman number and `decision X/2` is one of the Conference of the Parties. */
export const OPEN_GAP = new RegExp(
  [
    String.raw`\bTB[CDA]\b`,
    // Behind a comma or a word they are points of omission (rule `ellipsis`), unless a number is to follow.
    String.raw`(?<!,\s?|[a-z])(?:…|\.{3,})|(?:…|\.{3,})(?=\s?/)`,
    '_{2,}',
    String.raw`\?{2,}`,
    String.raw`\b\d{1,4}/[Xx]{1,4}\b`,
    String.raw`(?<![\w-])[Xx]{2,4}/(?:\d+|[Xx]{2,4})\b(?!\.)`,
    String.raw`\bL\.[Xx]{1,3}\b`,
    String.raw`(?<![\w-])[Xx]{1,2} (?:${MONTH})\b`,
    String.raw`(?<![\w(-])xx+\b`,
  ].join('|'),
  'g',
);

/** What a negotiation notes in its text: `(agreed ad ref)`, `[moved to OP7]`, struck-out words. */
export const NOTE = new RegExp(
  [
    String.raw`\((?:agreed(?: ad ref\w*\.?)?|closed|pending|deleted?|new|merged? (?:with|into) [OP]P ?\d[^)]*|moved? (?:to|from) [OP]P ?\d[^)]*)\)`,
    String.raw`\[(?:agreed|closed|pending|deleted?|del\.?|strike|struck|new|retain(?:ed)?|reserv(?:ed?|ation)|moved?|merged?|split|placeholder for)\b(?! START)[^\]:]{0,60}\]`,
    '~~[^~]+~~',
    '</?(?:del|ins|s|u)>',
    String.raw`\bad ref(?:\.|\b)`,
  ].join('|'),
  'gi',
);

/** The whole of what an editor, not a negotiator, puts in brackets. */
export const EDITORIAL =
  /^\s*(?:sic|emphasis (?:added|in (?:the )?original)|italics (?:added|in (?:the )?original)|original emphasis|(?:in|original:) \p{Lu}\p{L}+)\s*[!.]?\s*$/iu;

/** Verbs and modals between which a slash offers a choice. */
export const CHOICE = /\b(?:shall|should|will|may|must|can|could|would)\/(?:shall|should|will|may|must|can|could|would)\b| \/ /g;

/** A paragraph that is offered in the place of another: `Alt. 1:`, `[Option B – …`. */
export const ALTERNATIVE =
  /^[“"[(]?(?:alt(?:ernative)?|option)\b\.?(?: ?(?:\d{1,2}|[A-D]|I{1,3})\b)?(?: (?:to|for) [OP]P ?\d+)?[\])]? ?(?:[:.)–—-]|(?=[A-Z]))/i;
