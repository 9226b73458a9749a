import type { Analysis } from '../core/model/analysis';
import { covers, type Span, span, touches } from '../core/text/span';
import { around, spanOfPart, withChildren } from './regions';

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’‑][\p{L}\p{M}\p{N}]+)*/gu;

/** What can be selected around an offset, innermost first, each lying in the next: word, opening, reference or citation, paragraph, list or section, part, file. */
export function selectionOf(analysis: Analysis, offset: number): Span[] {
  const { text } = analysis;
  const candidates = [...smallOnes(analysis, offset), ...wholes(analysis, offset), span(0, text.length)]
    .filter(s => s.start < s.end && touches(s, offset))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const nested: Span[] = [];
  for (const candidate of candidates) {
    const inner = nested.at(-1);
    if (!inner || (covers(candidate, inner) && candidate.end - candidate.start > inner.end - inner.start)) nested.push(candidate);
  }
  return nested.length ? nested : [span(0, text.length)];
}

function smallOnes({ text, tree, resolution }: Analysis, offset: number): Span[] {
  const block = tree.blocks.find(b => touches(b, offset));
  if (!block) return [];
  const words = [...text.slice(block.start, block.end).matchAll(WORD)].map(m =>
    span(block.start + m.index, block.start + m.index + m[0].length),
  );
  const openings = resolution.paragraphs.flatMap(p => p.opening ?? []);
  const named = [...openings, ...resolution.citations, ...resolution.references, ...resolution.marks];
  return [
    ...words,
    ...named.map(({ start, end }) => span(start, end)),
    span(block.body.start, block.body.end),
    span(block.start, block.end),
  ];
}

/** Paragraphs with what hangs on them, then sections and parts. */
function wholes({ resolution }: Analysis, offset: number): Span[] {
  const found: Span[] = [];
  for (const part of resolution.parts) {
    const hull = spanOfPart(part);
    if (!hull || !touches(hull, offset)) continue;
    found.push(hull);
    for (const paragraph of part.paragraphs) {
      found.push(withChildren(paragraph));
      const list = around(paragraph.children.map(withChildren));
      if (list) found.push(list);
    }
    for (const heading of part.headings) {
      const section = around([heading, ...part.paragraphs.filter(p => p.section === heading).map(p => p.block)]);
      if (section) found.push(section);
    }
    for (const paragraphs of [part.preamble, part.operative]) {
      const run = around(paragraphs.map(withChildren));
      if (run) found.push(run);
    }
  }
  return found;
}
