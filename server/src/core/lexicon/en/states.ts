/** Names of States in everyday use, and the short forms of the United Nations, with the article that they take in a sentence. */
export const STATE_NAMES: ReadonlyMap<string, string> = new Map([
  ['Russia', 'the Russian Federation'],
  ['South Korea', 'the Republic of Korea'],
  ['North Korea', 'the Democratic People’s Republic of Korea'],
  ['DPRK', 'the Democratic People’s Republic of Korea'],
  ['USA', 'the United States of America'],
  ['US', 'the United States of America'],
  ['UK', 'the United Kingdom of Great Britain and Northern Ireland'],
  ['DRC', 'the Democratic Republic of the Congo'],
  ['Ivory Coast', 'Côte d’Ivoire'],
  ['Cape Verde', 'Cabo Verde'],
  ['Czech Republic', 'Czechia'],
  ['Swaziland', 'Eswatini'],
  ['Burma', 'Myanmar'],
  ['East Timor', 'Timor-Leste'],
  ['Vietnam', 'Viet Nam'],
  ['Laos', 'the Lao People’s Democratic Republic'],
  ['Syria', 'the Syrian Arab Republic'],
  ['Iran', 'the Islamic Republic of Iran'],
  ['Tanzania', 'the United Republic of Tanzania'],
  ['Moldova', 'the Republic of Moldova'],
  ['Venezuela', 'the Bolivarian Republic of Venezuela'],
  ['Bolivia', 'the Plurinational State of Bolivia'],
  ['Turkey', 'Türkiye'],
]);

/** Of these, the names that adopted texts have too: in titles of conferences and offices, or because they were right at the time. */
export const STATE_NAMES_IN_TITLES: ReadonlySet<string> = new Set(['Syria', 'Turkey']);

/** Words behind which states are countries, as sources of patterns, whatever their capitals. */
export const BEFORE_STATES: readonly string[] =
  `all other those these third affected concerned interested participating requested requesting signatory neighbouring sovereign developing
   developed coastal flag port transit nuclear-weapon observer sponsoring African Arab European Asian Caribbean between among by
   call(?:s|ing)?_upon calls_on urg(?:es|ing) encourag(?:es|ing) invit(?:es|ing) request(?:s|ing) remind(?:s|ing)`
    .split(/\s+/)
    .map(words => words.replace('_', ' '));
