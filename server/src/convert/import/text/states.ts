import type { Language } from '../../../core/lexicon/language';

/** The Members of the United Nations, and who else sponsors drafts, by the names that stand on them. */
export const STATES: readonly string[] = (
  'Afghanistan;Albania;Algeria;Andorra;Angola;Antigua and Barbuda;Argentina;Armenia;Australia;Austria;Azerbaijan;Bahamas;Bahrain;Bangladesh;' +
  'Barbados;Belarus;Belgium;Belize;Benin;Bhutan;Bolivia (Plurinational State of);Bosnia and Herzegovina;Botswana;Brazil;Brunei Darussalam;' +
  'Bulgaria;Burkina Faso;Burundi;Cabo Verde;Cambodia;Cameroon;Canada;Central African Republic;Chad;Chile;China;Colombia;Comoros;Congo;' +
  'Costa Rica;Côte d’Ivoire;Croatia;Cuba;Cyprus;Czechia;Democratic People’s Republic of Korea;Democratic Republic of the Congo;Denmark;' +
  'Djibouti;Dominica;Dominican Republic;Ecuador;Egypt;El Salvador;Equatorial Guinea;Eritrea;Estonia;Eswatini;Ethiopia;European Union;Fiji;' +
  'Finland;France;Gabon;Gambia;Gambia (Republic of The);Georgia;Germany;Ghana;Greece;Grenada;Guatemala;Guinea;Guinea-Bissau;Guyana;Haiti;Holy See;' +
  'Honduras;Hungary;Iceland;India;Indonesia;Iran (Islamic Republic of);Iraq;Ireland;Israel;Italy;Jamaica;Japan;Jordan;Kazakhstan;Kenya;' +
  'Kiribati;Kuwait;Kyrgyzstan;Lao People’s Democratic Republic;Latvia;Lebanon;Lesotho;Liberia;Libya;Liechtenstein;Lithuania;Luxembourg;' +
  'Madagascar;Malawi;Malaysia;Maldives;Mali;Malta;Marshall Islands;Mauritania;Mauritius;Mexico;Micronesia (Federated States of);Monaco;' +
  'Mongolia;Montenegro;Morocco;Mozambique;Myanmar;Namibia;Nauru;Nepal;Netherlands;Netherlands (Kingdom of the);New Zealand;Nicaragua;Niger;' +
  'Nigeria;North Macedonia;Norway;Oman;Pakistan;Palau;Panama;Papua New Guinea;Paraguay;Peru;Philippines;Poland;Portugal;Qatar;' +
  'Republic of Korea;Republic of Moldova;Romania;Russian Federation;Rwanda;Saint Kitts and Nevis;Saint Lucia;' +
  'Saint Vincent and the Grenadines;Samoa;San Marino;Sao Tome and Principe;Saudi Arabia;Senegal;Serbia;Seychelles;Sierra Leone;Singapore;' +
  'Slovakia;Slovenia;Solomon Islands;Somalia;South Africa;South Sudan;Spain;Sri Lanka;State of Palestine;Sudan;Suriname;Sweden;Switzerland;' +
  'Syrian Arab Republic;Tajikistan;Thailand;Timor-Leste;Togo;Tonga;Trinidad and Tobago;Tunisia;Türkiye;Turkmenistan;Tuvalu;Uganda;Ukraine;' +
  'United Arab Emirates;United Kingdom of Great Britain and Northern Ireland;United Republic of Tanzania;United States of America;Uruguay;' +
  'Uzbekistan;Vanuatu;Venezuela (Bolivarian Republic of);Viet Nam;Yemen;Zambia;Zimbabwe'
).split(';');

/** The names of Members in other languages that hold the word that parts names on a list. */
export const NAMES_WITH_AND: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  fr: ['Royaume-Uni de Grande-Bretagne et d’Irlande du Nord'],
  es: [
    'Antigua y Barbuda',
    'Bosnia y Herzegovina',
    'Saint Kitts y Nevis',
    'San Vicente y las Granadinas',
    'Santo Tomé y Príncipe',
    'Trinidad y Tabago',
  ],
  ru: [
    'Антигуа и Барбуда',
    'Босния и Герцеговина',
    'Сан-Томе и Принсипи',
    'Сент-Винсент и Гренадины',
    'Сент-Китс и Невис',
    'Соединенное Королевство Великобритании и Северной Ирландии',
    'Тринидад и Тобаго',
  ],
  ar: [
    'أنتيغوا وبربودا',
    'البوسنة والهرسك',
    'ترينيداد وتوباغو',
    'سان تومي وبرينسيبي',
    'سانت فنسنت وجزر غرينادين',
    'سانت كيتس ونيفيس',
    'المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية',
  ],
  zh: ['安提瓜和巴布达', '波斯尼亚和黑塞哥维那', '圣多美和普林西比', '圣基茨和尼维斯', '圣文森特和格林纳丁斯', '特立尼达和多巴哥'],
};
