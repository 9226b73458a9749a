import { unGa } from '../src/core/profiles/un-ga';
import { pageFileOf, writePage } from '../src/core/rules/page';
import { RULES } from '../src/core/rules/registry';
import type { Family } from '../src/core/rules/rule';

const FAMILIES: Readonly<Record<Family, string>> = {
  structure: 'Structure',
  preamble: 'Preambular paragraphs',
  operative: 'Operative paragraphs',
  subparagraphs: 'Subparagraphs',
  footnotes: 'Footnotes',
};

function index(): string {
  const sections = Object.entries(FAMILIES).map(([family, title]) => {
    const rows = RULES.filter(rule => rule.family === family).map(
      ({ id, summary, severity, fix }) =>
        `| [${id}](${pageFileOf(id)}) | ${summary} | ${unGa.severity[id] ?? severity} | ${fix ? 'yes' : ''} |`,
    );
    return `## ${title}\n\n| Rule | What it asks for | Severity | Quick fix |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  const intro =
    'Severities are those of the General Assembly; the page of a rule has those of the other bodies and of Model UN conferences. These pages are made from the rules themselves by `node server/data/writeRulePages.mjs`.';
  return `# Rules\n\n${intro}\n\n${sections.join('\n')}`;
}

/** Every file of `docs/rules`, name and content: the page of each rule and the index by family. */
export const rulePages = (): ReadonlyMap<string, string> =>
  new Map([['README.md', index()], ...RULES.map((rule): [string, string] => [pageFileOf(rule.id), writePage(rule)])]);
