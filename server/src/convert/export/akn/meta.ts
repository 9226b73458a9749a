import type { Body, Language } from '../../../core/lexicon/language';
import { adoptedOn } from '../../../core/model/adoption';
import type { Analysis } from '../../../core/model/analysis';
import { documentSymbolOf, isDraftSymbol } from '../../../core/rules/structure/masthead';
import { el, type XmlElement } from './xml';

/** The languages by the codes of ISO 639-2 that these files use. */
const LANGUAGE_CODES: Readonly<Record<Language, string>> = { en: 'eng', fr: 'fra', es: 'spa', ru: 'rus', ar: 'ara', zh: 'zho' };

/** An organ as these files name it. */
interface Organ {
  /** In addresses: `unga`. */
  readonly address: string;
  /** In references: `ga`. */
  readonly id: string;
  readonly concept: string;
  readonly name: string;
}

const ORGANS: Readonly<Partial<Record<Body, Organ>>> = {
  'general-assembly': { address: 'unga', id: 'ga', concept: 'generalAssembly', name: 'General Assembly' },
  'security-council': { address: 'unsc', id: 'sc', concept: 'securityCouncil', name: 'Security Council' },
  'economic-and-social-council': {
    address: 'unecosoc',
    id: 'ecosoc',
    concept: 'economicAndSocialCouncil',
    name: 'Economic and Social Council',
  },
  'human-rights-council': { address: 'unhrc', id: 'hrc', concept: 'humanRightsCouncil', name: 'Human Rights Council' },
};
const OTHER: Organ = { address: 'un', id: 'un', concept: 'unitedNations', name: 'United Nations' };

/** The date that these files give where none is known. */
const UNKNOWN_DATE = '0001-01-01';

/** What a document says about itself. */
export interface Identity {
  readonly address: string;
  readonly organ: Organ;
  readonly language: string;
  readonly adopted: string | null;
  readonly symbol: string | null;
  readonly isDraft: boolean;
  /** The day of the markup, an ISO date. */
  readonly date: string;
}

/** What identifies a text: symbol, organ, language and the day of adoption as far as it tells them. */
export function identityOf(analysis: Analysis, date: string): Identity {
  const { body, language } = analysis.resolution;
  const symbol = documentSymbolOf(analysis);
  const organ = ORGANS[body] ?? OTHER;
  const adopted = adoptedOn(analysis);
  return {
    address: `/akn/un/statement/deliberation/${organ.address}/${adopted ?? date}/${symbol === null ? 'draft' : addressOf(symbol)}`,
    organ,
    language: LANGUAGE_CODES[language],
    adopted,
    symbol,
    isDraft: symbol === null || isDraftSymbol(symbol),
    date,
  };
}

/** `76-299` of `A/RES/76/299`, `A-80-L.7` of a draft. */
const addressOf = (symbol: string): string =>
  symbol
    .replace(/^(?:A|S|E|A\/HRC)\/RES\//, '')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^-|-$/g, '');

/** Work, expression and manifestation; of an annex or a part those of its own. */
export function identificationXml({ address, organ, language, adopted, date }: Identity, part = ''): XmlElement {
  const level = (name: string, suffix: string, { ending = '', ...rest }: { ending?: string; date: XmlElement; others: XmlElement[] }) =>
    el(
      name,
      {},
      el('FRBRthis', { value: `${address}/${suffix}!main${part}${ending || '/'}` }),
      el('FRBRuri', { value: `${address}/${suffix}` }),
      rest.date,
      rest.others,
    );
  const dated = (day: string, name: string): XmlElement => el('FRBRdate', { date: day, name });
  const author = (href: string, as: string): XmlElement => el('FRBRauthor', { href, as });
  const made = dated(adopted ?? date, adopted ? 'adoption' : 'markup');
  return el(
    'identification',
    { source: '#rapporteur' },
    level('FRBRWork', '', { date: made, others: [author(`#${organ.id}`, '#author'), el('FRBRcountry', { value: 'un' })] }),
    level('FRBRExpression', `${language}@`, { date: made, others: [author(`#${organ.id}`, '#issuer'), el('FRBRlanguage', { language })] }),
    level('FRBRManifestation', `${language}@/`, {
      ending: '.xml',
      date: dated(date, 'markup'),
      others: [author('#rapporteur', '#editor')],
    }),
  );
}

/** All that is said about the document. `matter` is the front matter as it is written. */
export function metaXml(analysis: Analysis, identity: Identity, matter: string): XmlElement {
  const { sponsors, basedOn, agendaItem } = analysis.resolution.frontMatter;
  const { organ, adopted, symbol, isDraft } = identity;
  const term = (name: string, eId: string, href: string, showAs: string): XmlElement => el(name, { eId, href, showAs });
  const steps = [
    isDraft &&
      el('step', {
        date: UNKNOWN_DATE,
        outcome: 'draftResolution',
        as: symbol?.replace(/\s+/g, '') ?? null,
        by: sponsors.join(', '),
      }),
    adopted !== null && el('step', { date: adopted, outcome: 'adopted', by: '' }),
  ].filter(step => step !== false);
  return el(
    'meta',
    {},
    identificationXml(identity),
    agendaItem !== null &&
      el(
        'classification',
        { source: '#rapporteur' },
        el('keyword', { refersTo: 'agenda', value: agendaItem, showAs: agendaItem, dictionary: 'agenda' }),
      ),
    steps.length > 0 && el('workflow', { source: '#rapporteur' }, steps),
    el(
      'references',
      { source: '#rapporteur' },
      basedOn !== null && term('original', 'basedOn', addressOf(basedOn), basedOn),
      term('TLCOrganization', 'rapporteur', '/akn/ontology/organization/rapporteur', 'Rapporteur'),
      term('TLCConcept', 'dateOfAdoption', '/akn/ontology/concept/un/dateOfAdoption', 'Date of adoption'),
      term('TLCConcept', 'symbol', '/akn/ontology/reference/un/symbol', 'Symbol'),
      term('TLCRole', 'publisher', '/akn/ontology/role/un/publisher', 'Publisher'),
      term('TLCRole', 'issuingBody', '/akn/role/concept/un/issuingBody', 'Issuing body'),
      term('TLCRole', 'author', '/akn/ontology/role/un/author', 'Author'),
      term('TLCRole', 'issuer', '/akn/ontology/role/un/issuer', 'Issuer'),
      term('TLCRole', 'editor', '/akn/ontology/role/un/editor', 'Editor'),
      term('TLCOrganization', organ.id, `/akn/ontology/organization/un/${organ.concept}`, organ.name),
      term('TLCTerm', 'resolutionTitle', '/akn/ontology/reference/un/resolutionTitle', 'Resolution title'),
    ),
    el('proprietary', { source: '#rapporteur' }, el('rapporteur:frontMatter', { 'xml:space': 'preserve' }, matter)),
  );
}
