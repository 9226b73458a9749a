import type { Analysis } from '../../../core/model/analysis';
import type { PageBlock } from '../../page/page';
import { pageOf } from '../../page/pageOf';
import { conclusionsXml, mainXml, preambleXml, prefaceXml } from './blocks';
import { coverXml } from './cover';
import { type Identity, identificationXml, identityOf, metaXml } from './meta';
import { partsOf, regionsOf } from './regions';
import { noteXml, type Writing, writingOf } from './words';
import { el, toXml, type XmlElement } from './xml';

/** What the writer is told. */
export interface AknOptions {
  /** The day of writing, an ISO date: it becomes the date of the markup. */
  readonly date: string;
}

const NAMESPACES = {
  xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
  'xmlns:akn4un': 'http://un.org/akn4un',
  'xmlns:rapporteur': 'urn:rapporteur:unres',
};

/**
 * The resolution in the XML of the United Nations (AKN4UN, a profile of Akoma Ntoso 3.0), with the elements that their own files have. Every
 * word is in it but drafter's notes; front matter is kept as written among what is said about the document.
 */
export function aknOf(analysis: Analysis, { date }: AknOptions): string {
  const page = pageOf(analysis, { linked: true });
  const writing = writingOf(page, analysis.tree);
  const identity = identityOf(analysis, date);
  const matter = analysis.tree.blocks.find(({ kind }) => kind === 'front-matter');
  const meta = metaXml(analysis, identity, matter ? analysis.text.slice(matter.start, matter.end) : '');
  const cover = page.masthead && coverXml(page.masthead, analysis);
  const name = identity.isDraft ? 'resolutionDraft' : 'resolution';
  const parts = partsOf(page.blocks);
  const content = parts
    ? compositeXml(parts, { meta, cover, name, identity, writing })
    : [el('statement', { name }, meta, cover, statementXml(page.blocks, '', identity, writing, true))];
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(el('akomaNtoso', NAMESPACES, content))}\n`;
}

interface Composite {
  readonly meta: XmlElement;
  readonly cover: XmlElement | null;
  readonly name: string;
  readonly identity: Identity;
  readonly writing: Writing;
}

/** A resolution of several: a collection with the common title, and each as a component of its own. */
function compositeXml([head = [], ...parts]: readonly (readonly PageBlock[])[], { meta, cover, name, identity, writing }: Composite) {
  const letterOf = ([block]: readonly PageBlock[]): string => block?.label ?? '';
  const references = parts.map((part, i) =>
    el(
      'component',
      { eId: `comp_def_${i}` },
      el('documentRef', { eId: `compRef_${i}`, href: `#comp_${i}`, showAs: `Resolution ${letterOf(part)}` }),
    ),
  );
  const statements = parts.map((part, i) => {
    const own = `/${letterOf(part)}`;
    const content = statementXml(part, own, identity, writing, i === parts.length - 1);
    return el('component', { eId: `comp_${i}` }, el('statement', { name }, el('meta', {}, identificationXml(identity, own)), content));
  });
  const preface = head.length > 0 && el('preface', {}, prefaceXml(head, writing));
  return [
    el('documentCollection', { name: 'publication' }, meta, cover, preface, el('collectionBody', {}, references)),
    el('components', {}, statements),
  ];
}

/** What stands in one resolution behind what is said about it. The last one has the notes that no mark leads to. */
function statementXml(blocks: readonly PageBlock[], part: string, identity: Identity, writing: Writing, isLast: boolean): XmlElement[] {
  const { preface, preamble, main, conclusions, annexes } = regionsOf(blocks);
  const region = (name: string, content: readonly XmlElement[]): XmlElement[] => (content.length > 0 ? [el(name, {}, content)] : []);
  const body = (content: readonly XmlElement[]): XmlElement => el('mainBody', {}, content.length > 0 ? content : el('p'));
  const above = [...region('preface', prefaceXml(preface, writing)), ...region('preamble', preambleXml(preamble, writing))];
  const middle = body(mainXml(main, writing));
  const below = conclusionsXml(conclusions, writing);
  const attached = annexes.map((annex, i) => {
    const meta = el('meta', {}, identificationXml(identity, `${part}/annex_${i + 1}`));
    return el('attachment', { eId: writing.named('attachment') }, el('doc', { name: 'annex' }, meta, body(mainXml(annex, writing))));
  });
  const unmarked = isLast ? writing.notesLeft().map(note => el('p', {}, noteXml(note, writing, true))) : [];
  return [...above, middle, ...region('conclusions', [...below, ...unmarked]), ...region('attachments', attached)];
}
