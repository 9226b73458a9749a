/** Verbs that ask somebody for something: two paragraphs are a series only where they ask the same one. */
export const ADDRESSING =
  /\b(?:appeals|calls upon|calls on|encourages|invites|requests|urges|(?:reaffirms|reiterates|renews) its (?:[a-z]+ )?(?:appeal|call|call upon|encouragement|invitation|request))$/;

/** Openings, in the form of either part, that take somebody and an infinitive: `requests the Secretary-General to report`. */
export const TAKES_INFINITIVE =
  /\b(?:allow|ask|authori[sz]|call(?:s|ing)? (?:up)?on|direct|encourag|exhort|instruct|invit|mandat|permit|request|requir|urg)(?:e|s|es|ing)?$|\bits call upon$/;

/** Verbs of praise and thanks: editors go by whom they praise as often as by the words alone. */
export const PRAISING = /^(?:commends|congratulates|thanks|(?:expresses|reiterates) its (?:[a-z]+ )?(?:appreciation|gratitude))$/;

/** Nouns without a capital that act. */
export const ACTORS: ReadonlySet<string> = new Set(
  'academia actors assemblies banks boards cities councils delegations economies employers facilitators families forces interns judges missions networks officers parliaments peoples representatives sectors societies sponsors states teachers teams victims volunteers workers agencies authorities bodies businesses centres coordinators commissions committees communities community companies corporations countries donors enterprises entities experts forums funds governments groups holders institutions leaders media members mechanisms ministries offices organizations organs participants parties partners partnerships peacekeepers people platforms procedures providers rapporteurs sector secretariat secretariats society stakeholders system systems those universities users women workers youth'.split(
    ' ',
  ),
);

/** What a qualification between commas begins with: `States, in accordance with their obligations, to`. */
export const ASIDE =
  /^(?:(?:and |or )?(?:above|according|acting|after|against|among|as|at|based|bearing|before|building|by|consistent|depending|directly|drawing|during|especially|following|for|from|if|in|including|individually|inter alia|jointly|making|mindful|not|notably|on|particularly|pending|pursuant|recalling|recognizing|subject|taking|the occupying|through|throughout|to|together|under|unless|until|upon|using|via|when|where|while|who|whose|with|within|without|working)|and where)\b/;

/** What qualifies the request and not the one who is asked, behind the name. */
export const PASSING = /(?:,? (?:in (?:this|that) (?:context|regard|respect)|accordingly|consequently|once again|therefore|to that end))$/;
