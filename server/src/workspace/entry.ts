import { isoDate } from '../core/citations/patterns';
import { MONTH } from '../core/lexicon/en/dates';
import { adoptedOn } from '../core/model/adoption';
import type { Analysis } from '../core/model/analysis';
import type { Paragraph } from '../core/model/resolution';
import { plain } from './address';
import type { CitedIn, KnownText } from './texts';

/** What is kept of a text: everything that it says of itself, nothing of where it lies. */
export type Entry = Omit<KnownText, 'uri' | 'source'>;

/** The lines above the organ, where `Resolution adopted by the General Assembly on 1 July 2022` or the like stands. */
const HEAD = 1500;
const ADOPTED = new RegExp(`^\\[?(?:Resolution adopted by|Adopted by) [^\\n]*?\\bon (\\d{1,2})\\s+(${MONTH})\\s+(\\d{4})`, 'm');

/** The entry of a text. Pure. */
export function entryOf(analysis: Analysis): Entry {
  const { symbol, title } = analysis.resolution;
  return { symbol, title, date: adoptedOn(analysis) ?? dateInHead(analysis.text), cites: citesOf(analysis) };
}

/** `A_RES_76_299`, `S_RES_1325 (2000)`, `A_RES_ES-11_1`: how the UN names files, often with the language or the number of a job behind. */
const FILE_NAME = /^((?:A|S|E|A_HRC)_RES_(?:E?S-)?\d+(?:_\d+|[_ ]?\([\w-]+\))?)(?:[-_][A-Z\d]+)?\.\w+$/;

/** The symbol that the name of a file tells, `A/RES/76/299` for `a_res_76_299.unres`; null where it tells none. */
export function symbolOfName(uri: string): string | null {
  const [, name] = FILE_NAME.exec(plain(uri).replace(/^.*\//, '').toUpperCase()) ?? [];
  return name?.replace(/_(?=\()/g, '').replaceAll('_', '/') ?? null;
}

function dateInHead(text: string): string | null {
  const [, day, month, year] = ADOPTED.exec(text.slice(0, HEAD)) ?? [];
  return isoDate(day, month, year);
}

/** The citations with the paragraphs that they stand in. Both lists are in the order of the text, so one walk does. */
function citesOf({ resolution: { citations, paragraphs } }: Analysis): CitedIn[] {
  let next = 0;
  let around: Paragraph | undefined;
  return citations.map(({ start, end, symbol, provision }) => {
    for (let paragraph = paragraphs[next]; paragraph && paragraph.block.start <= start; paragraph = paragraphs[++next]) around = paragraph;
    return { start, end, symbol, provision, paragraph: around && start < around.block.end ? around.name : null };
  });
}
