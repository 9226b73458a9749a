/** The verbs that items of lists in adopted texts open with, as `To ensure` or `Ensuring`. */
const INFINITIVES: ReadonlySet<string> = new Set(
  `accelerate add address adopt advance afford aim allow analyse assess assist build call cease circulate clarify close collaborate collect
   conduct consider continue contribute cooperate count cover create dedicate design develop discuss dismantle disseminate distinguish draw
   educate eliminate empower enable enact encourage end endow engage enhance ensure establish exclude expand expedite explore extend facilitate
   formulate foster fulfil further generate give guarantee harness help highlight identify implement improve include incorporate increase
   inform integrate invest investigate invite involve keep leverage link list mainstream maintain make match meet mitigate mobilize monitor
   observe operate organize pay play preserve prevent prioritize promote protect provide publish pursue put raise ratify realize recognize
   redouble reduce refrain release remove report request respect restore restrict retain review revoke scale seek send set share speak stop
   strengthen strive submit support tackle take train undertake uphold use utilize work`.split(/\s+/),
);

/** Whether a word, in lower case, is the bare form of one of these verbs. */
export const isInfinitive = (word: string): boolean => INFINITIVES.has(word);

/** Whether a word, in lower case, is the -ing form of one of these verbs: `taking`, `ensuring`, `stopping`. */
export function isGerund(word: string): boolean {
  if (!word.endsWith('ing')) return false;
  const stem = word.slice(0, -3);
  return INFINITIVES.has(stem) || INFINITIVES.has(`${stem}e`) || INFINITIVES.has(stem.replace(/(.)\1$/, '$1'));
}
