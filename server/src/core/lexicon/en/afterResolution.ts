/** Words that, behind `resolution`, go on with the sentence: nobody looks for a title by them. */
export const GOES_ON = new RegExp(
  `^(?:${[
    'a|an|the|its|this|that|these|those|which|who|whose|what|all|any|both|each|every|no|not|nor|it|they|there',
    'about|above|after|against|as|at|before|below|between|but|by|during|for|from|if|in|into|on|of|or|and|over|pursuant|since|so|than|then|through',
    'thereof|thereto|to|under|until|upon|when|where|while|with|within|without|also|further|inter',
    'is|are|was|were|be|been|being|has|have|had|do|does|did|shall|should|may|might|can|could|must|will|would',
    'adopted|entitled|annexed|contained|concerning|regarding|relating|related|pertaining|calling|requesting|submitted|recommended|mentioned|referred',
  ].join('|')})\\b`,
  'i',
);
/** Words before “resolution” that say that no number follows, unless one is begun. */
export const NO_NUMBER_FOLLOWS = /\b(?:present|this|that|such|same|said|following|draft|the|an?|any|each|every|no)$/i;
