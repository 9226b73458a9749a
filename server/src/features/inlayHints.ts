import type { Analysis } from '../core/model/analysis';
import { overlaps, type Span } from '../core/text/span';
import type { InlayHint } from './types';

/** The names of the preambular paragraphs in the range: they carry no number in the text, but delegates call them by one. */
export function inlayHintsOf({ resolution }: Analysis, range: Span): InlayHint[] {
  return resolution.paragraphs
    .filter(({ kind, block }) => kind === 'preambular' && block.label === null && overlaps(block, range))
    .map(({ name, block }) => ({ offset: block.start, label: name, tooltip: `Preambular paragraph ${name.replace(/^.*PP/, '')}` }));
}
