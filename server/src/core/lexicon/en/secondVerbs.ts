/** Verbs that begin a second decision inside a paragraph. `Notes`, `States`, `Reports` and other words that are nouns too are left out. */
const VERBS =
  'acknowledges|adopts|affirms|agrees|appeals|appreciates|approves|authorizes|calls upon|calls for|commends|condemns|congratulates|considers|decides|declares|deplores|emphasizes|encourages|endorses|expresses|invites|notes with|reaffirms|recalls|recognizes|recommends|regrets|reiterates|requests|stresses|strongly urges|takes note|underlines|underscores|urges|welcomes';

const CAPITAL = VERBS.replace(/(^|\|)([a-z])/g, (_, bar: string, letter: string) => bar + letter.toUpperCase());

/** A second verb with a capital letter: `, and Requests`, `; Also invites`. Group 1 is the word whose letter it is. */
export const CAPITAL_VERB = new RegExp(
  String.raw`[,;] (?:and |in this regard,? |to this end,? )*((?:(?:Also|Further)(?= (?:${VERBS}|${CAPITAL})\b))|(?:(?:also|further) )?(?:${CAPITAL})\b)(?! (?:for|of) Proposals)`,
  'g',
);

/** A second verb behind `and` without a comma in front, where a comma sets off the verbs before. Group 1 is the word before `and`. */
export const VERB_BEHIND_AND = new RegExp(String.raw`([\p{L}\d)”]) and ((?:also |further |strongly )?(?:${VERBS}))\b`, 'gu');
