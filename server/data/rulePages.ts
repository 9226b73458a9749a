import { unGa } from '../src/core/profiles/un-ga';
import { FAMILIES } from '../src/core/rules/families';
import { pageFileOf, writePage } from '../src/core/rules/page';
import { RULES } from '../src/core/rules/registry';
import { severityIn } from '../src/core/rules/severities';

function index(): string {
  const sections = FAMILIES.flatMap(({ id: family, name, about }) => {
    const rows = RULES.filter(rule => rule.family === family).map(
      rule => `| [${rule.id}](${pageFileOf(rule.id)}) | ${rule.summary} | ${severityIn(unGa.severity, rule)} | ${rule.fix ? 'yes' : ''} |`,
    );
    if (rows.length === 0) return [];
    return `## ${name}\n\n${about} The family’s name in the settings is \`${family}\`.\n\n| Rule | What it asks for | Severity | Quick fix |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  const intro =
    'Severities are those of the General Assembly; the page of a rule has those of the other bodies and of Model UN conferences. These pages are made from the rules themselves by `node server/data/writeRulePages.mjs`.';
  return `# Rules\n\n${intro}\n\n${sections.join('\n')}`;
}

/** Every file of `docs/rules`, name and content: the page of each rule and the index by family. */
export const rulePages = (): ReadonlyMap<string, string> =>
  new Map([['README.md', index()], ...RULES.map((rule): [string, string] => [pageFileOf(rule.id), writePage(rule)])]);
