/**
 * The States Members of the United Nations by the short names that its documents use in lists, as sponsors and speakers are listed: `Iran
 * (Islamic Republic of)`. In the order in which documents list them.
 */
export const MEMBER_STATES: readonly string[] = `
Afghanistan|Albania|Algeria|Andorra|Angola|Antigua and Barbuda|Argentina|Armenia|Australia|Austria|Azerbaijan
Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia (Plurinational State of)|Bosnia and Herzegovina|Botswana
Brazil|Brunei Darussalam|Bulgaria|Burkina Faso|Burundi
Cabo Verde|Cambodia|Cameroon|Canada|Central African Republic|Chad|Chile|China|Colombia|Comoros|Congo|Costa Rica|Côte d’Ivoire|Croatia|Cuba
Cyprus|Czechia
Democratic People’s Republic of Korea|Democratic Republic of the Congo|Denmark|Djibouti|Dominica|Dominican Republic
Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia
Fiji|Finland|France
Gabon|Gambia|Georgia|Germany|Ghana|Greece|Grenada|Guatemala|Guinea|Guinea-Bissau|Guyana
Haiti|Honduras|Hungary
Iceland|India|Indonesia|Iran (Islamic Republic of)|Iraq|Ireland|Israel|Italy
Jamaica|Japan|Jordan
Kazakhstan|Kenya|Kiribati|Kuwait|Kyrgyzstan
Lao People’s Democratic Republic|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg
Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Mauritania|Mauritius|Mexico|Micronesia (Federated States of)|Monaco|Mongolia
Montenegro|Morocco|Mozambique|Myanmar
Namibia|Nauru|Nepal|Netherlands (Kingdom of the)|New Zealand|Nicaragua|Niger|Nigeria|North Macedonia|Norway
Oman
Pakistan|Palau|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal
Qatar
Republic of Korea|Republic of Moldova|Romania|Russian Federation|Rwanda
Saint Kitts and Nevis|Saint Lucia|Saint Vincent and the Grenadines|Samoa|San Marino|Sao Tome and Principe|Saudi Arabia|Senegal|Serbia
Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|South Sudan|Spain|Sri Lanka|Sudan|Suriname|Sweden
Switzerland|Syrian Arab Republic
Tajikistan|Thailand|Timor-Leste|Togo|Tonga|Trinidad and Tobago|Tunisia|Türkiye|Turkmenistan|Tuvalu
Uganda|Ukraine|United Arab Emirates|United Kingdom of Great Britain and Northern Ireland|United Republic of Tanzania|United States of America
Uruguay|Uzbekistan
Vanuatu|Venezuela (Bolivarian Republic of)|Viet Nam
Yemen
Zambia|Zimbabwe`
  .trim()
  .split(/[|\n]/);

/** The non-member observer States, by the same names. */
export const OBSERVER_STATES: readonly string[] = ['Holy See', 'State of Palestine'];

/** Groups as negotiators name them in brackets. */
export const GROUPS: readonly string[] = [
  'African Group',
  'African Union',
  'AOSIS',
  'Arab Group',
  'ASEAN',
  'CANZ',
  'CARICOM',
  'EU',
  'European Union',
  'G77 and China',
  'Group of 77 and China',
  'JUSCANZ',
  'LDCs',
  'LLDCs',
  'NAM',
  'Nordic countries',
  'OIC',
  'Pacific Islands Forum',
];

/** Groups on whose behalf a State submits a draft, as the line of the sponsors names them behind the State. */
export const SPONSORING_GROUPS: readonly string[] = [
  'the States Members of the United Nations that are members of the Group of 77 and China',
  'the States Members of the United Nations that are members of the Group of African States',
  'the States Members of the United Nations that are members of the Movement of Non-Aligned Countries',
  'the States Members of the United Nations that are members of the European Union',
  'the States Members of the United Nations that are members of the Organization of Islamic Cooperation',
  'the States Members of the United Nations that are members of the Group of Arab States',
];

/** What stands before a colon in brackets and names nobody. */
export const NOBODY = /^(?:alt(?:ernative)?|option|note|nb|title|comment|placeholder|footnote|text|op|pp|preamble|new|add(?:ed)?)\b/i;
