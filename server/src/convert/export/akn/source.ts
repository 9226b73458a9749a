import type { PageBlock } from '../../page/page';

const OURS = /^(?:\\|#+[ \t]+)/;

/** What a block begins with in the text and not on the page, `\` or `##`, as an attribute in a namespace of ours. */
export function marked({ start, end, label }: PageBlock, text: string): { readonly 'rapporteur:mark'?: string } {
  const mark = label === null ? OURS.exec(text.slice(start, Math.min(end, start + 20)))?.[0] : undefined;
  return mark === undefined ? {} : { 'rapporteur:mark': mark };
}
