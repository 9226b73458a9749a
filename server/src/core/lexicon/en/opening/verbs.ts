/** Verbs of openings that mined operative parts show too seldom or not at all; drafters and Model UN know them. */
const RARE =
  'accord acclaim act address advise agree aim allocate allow amend anticipate apply applaud apportion appoint approve ask aspire assert assign assure attach attest await bear believe bring cancel caution celebrate censure champion charge cherish commemorate commit concede conclude concur confer congratulate convene convey create dedicate declare deem defer define delegate denounce deprecate designate desire develop devote disapprove discourage discuss dissolve draw echo elaborate elect empower enact entrust establish examine exhort expect explore extend facilitate find form fulfil give grant greet hail hold honour hope identify impose implement implore include inform initiate inscribe insist institute instruct intend introduce keep know laud launch lay learn lift limit mandate mark mourn name nominate observe oblige oppose order permit plead pledge praise present proceed prohibit promote propose protest provide publish pursue ratify realise refer reject remember remit repeal replace require reserve respect respond restate retain revise revoke salute sanction say seek select set share specify state strengthen strive submit suggest suspend terminate thank transfer transmit trust understand undertake value vest view voice warn wish withdraw'.split(
    ' ',
  );

/** Verbs whose last consonant is doubled: the stress lies on the last syllable, or British spelling wants it. */
const DOUBLING = /(?:mit|fer|cur|get|gret|set|let|put|pel|bar|plan|begin|trol|vet|win|run|ban|cel|sel|nal|fil|cap)$/;

/** A verb in the three forms in which it can open a paragraph. */
export interface Verb {
  readonly base: string;
  readonly finite: string;
  readonly participle: string;
}

/** The verbs of openings, by each of their forms. */
export interface Verbs {
  readonly byBase: ReadonlyMap<string, Verb>;
  readonly byFinite: ReadonlyMap<string, Verb>;
  readonly byParticiple: ReadonlyMap<string, Verb>;
}

/** The verbs whose third persons are given, and the rare ones. */
export function verbsOf(finites: Iterable<string>): Verbs {
  const bases = new Set(RARE);
  for (const finite of finites) {
    const base = baseOf(finite);
    if (base) bases.add(base);
  }
  const verbs = [...bases].map(base => ({ base, finite: finiteOf(base), participle: participleOf(base) }));
  return {
    byBase: new Map(verbs.map(verb => [verb.base, verb])),
    byFinite: new Map(verbs.map(verb => [verb.finite, verb])),
    byParticiple: new Map(verbs.map(verb => [verb.participle, verb])),
  };
}

/** `stress` → `stresses`, `notify` → `notifies`. */
const finiteOf = (base: string): string => {
  if (/(?:s|sh|ch|x|z|[^aeiou]o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
};

/** `note` → `noting`, `commit` → `committing`, `agree` → `agreeing`. */
const participleOf = (base: string): string => {
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return DOUBLING.test(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
};

/** `stresses` → `stress`, `notes` → `note`; null for a word that is no third person of an ordinary verb. */
const baseOf = (finite: string): string | null => {
  if (finite === 'is' || finite === 'has') return null;
  if (/[^aeiou]ies$/.test(finite)) return `${finite.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(finite)) return finite.slice(0, -2);
  return /[^su]s$/.test(finite) ? finite.slice(0, -1) : null;
};
