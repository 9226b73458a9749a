import type { Analysis } from '../core/model/analysis';
import { type Directive, type DirectiveKind, directivesOf } from '../core/model/directives';
import type { Finding } from '../core/rules/rule';
import type { Block } from '../core/syntax/tree';
import { covers } from '../core/text/span';
import { insert, type TextEdit } from '../core/text/textEdit';
import { lineStartOf } from './lines';
import type { CodeAction } from './types';

/** The notes that would silence a finding: one above its paragraph, one for the whole file. A note of the kind that is there takes the name in. */
export function silencersOf(analysis: Analysis, { rule, ...finding }: Finding): CodeAction[] {
  const block = analysis.tree.blocks.find(each => covers(each, finding) && each.kind !== 'front-matter' && each.kind !== 'note');
  const offer = (what: string, edit: TextEdit): CodeAction => ({
    title: `Disable ${rule} for this ${what}`,
    kind: 'quickfix',
    edits: [edit],
    rules: [rule],
    preferred: false,
  });
  return [...(block ? [offer('paragraph', noteAbove(analysis, block, rule))] : []), offer('file', noteForFile(analysis, rule))];
}

function noteAbove({ text, tree }: Analysis, block: Block, rule: string): TextEdit {
  const at = tree.blocks.indexOf(block);
  const notes = tree.blocks.slice(tree.blocks.findLastIndex((each, i) => i < at && each.kind !== 'note') + 1, at);
  const present = directivesOf(tree).findLast(directive => notes.includes(directive.block) && isOpen(directive, 'disable-next-line'));
  if (present) return withName(present, rule);
  const indent = /[ \t\u00a0\u202f]*$/.exec(text.slice(lineStartOf(text, block.start), block.start))?.[0] ?? '';
  return insert(block.start, `// rapporteur-disable-next-line ${rule}${lineEndOf(text)}${indent}`);
}

function noteForFile({ text, tree }: Analysis, rule: string): TextEdit {
  const present = directivesOf(tree).find(directive => isOpen(directive, 'disable-file'));
  if (present) return withName(present, rule);
  const first = tree.blocks.find(({ kind }) => kind !== 'front-matter');
  const gap = lineEndOf(text).repeat(first?.kind === 'note' ? 1 : 2);
  return insert(first?.start ?? text.length, `// rapporteur-disable-file ${rule}${gap}`);
}

/** A note without names silences all rules; a name would make it silence less. */
const isOpen = ({ kind, names }: Directive, wanted: DirectiveKind): boolean => kind === wanted && names.length > 0;

const withName = ({ names, verb }: Directive, rule: string): TextEdit => insert((names.at(-1) ?? verb).end, `, ${rule}`);

const lineEndOf = (text: string): string => /\r?\n/.exec(text)?.[0] ?? '\n';
