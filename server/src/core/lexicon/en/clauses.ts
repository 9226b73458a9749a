/** What an organ is to do at a session to come, behind `to`; reports are told apart, for they are asked of somebody else. */
export const TO_REPORT =
  'brief|inform|present|provide|report|submit|transmit|update|keep the (?:General )?Assembly informed|keep the (?:Human Rights )?Council informed'.split(
    '|',
  );

export const TO_CONSIDER =
  'address|allocate|appoint|appropriate|assess|complete|conclude|consider|consult|continue|convene|decide|define|defer|devote|discuss|elect|examine|finalize|hold|include|keep|organize|revert|resume|return|review|take|undertake'.split(
    '|',
  );

/** What tells that a session lies behind: it was held, or something was done at it. */
export const DONE_AT_SESSION =
  'accepted|adopted|agreed|approved|concluded|considered|convened|decided|decision|decisions|delivered|endorsed|established|held|issued|launched|made|presented|proclaimed|provided|reaffirmed|recommended|requested|submitted|taken|transmitted|work of|outcome of'.split(
    '|',
  );

/** Words that touch the budget: a request that bears them is read by the committees on programme and budget. Voluntary contributions put no cost on it. */
export const BUDGET_PHRASES = [
  'within existing resources',
  'within available resources',
  'from within existing resources',
  'subject to the availability of extrabudgetary resources',
] as const;
