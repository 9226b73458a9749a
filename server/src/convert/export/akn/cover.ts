import type { Analysis } from '../../../core/model/analysis';
import type { Masthead } from '../../page/page';
import { el, type XmlElement, type XmlNode } from './xml';

/** The first page as far as the text tells it. */
export function coverXml(masthead: Masthead, { resolution: { session } }: Analysis): XmlElement {
  const { organization, organ, subsidiary, symbol, distribution, agendaItem, sponsors, adopted } = masthead;
  const line = (words: string | null, inside: (words: string) => XmlNode, attributes = {}): XmlElement | null =>
    words === null ? null : el('p', attributes, inside(words));
  const authority = (refersTo: string) => (words: string) => el('docAuthority', { refersTo }, words);
  return el(
    'coverPage',
    { eId: 'coverPage' },
    line(organization, authority('#publisher'), { class: 'upperLeft' }),
    line(symbol, words => el('docNumber', { refersTo: '#symbol' }, words), { class: 'upperRight' }),
    line(organ, authority('#issuingBody'), { class: 'rightBig' }),
    line(subsidiary, authority('#issuingBody'), { class: 'rightSmall' }),
    distribution.map(words => el('p', {}, el('docStatus', { class: 'rightSmall' }, words))),
    line(masthead.session, words => el('session', { value: session === null ? null : String(session), eId: 'coverPage__session' }, words)),
    line(agendaItem, words => el('inline', { name: 'agenda item' }, words)),
    line(sponsors, words => el('docProponent', {}, words)),
    line(adopted, words => el('docTitle', {}, words)),
  );
}
