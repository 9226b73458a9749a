import { LANGUAGE_NAMES, LANGUAGES } from '../lexicon/language';
import { PROFILES } from '../profiles/registry';
import type { Rule } from './rule';
import { severityIn } from './severities';

/** The file of a rule's page in `docs/rules`. */
export const pageFileOf = (id: string): string => `${id}.md`;

const section = (title: string, body: string): string => `## ${title}\n\n${body}\n`;
const samples = (texts: readonly string[]): string => texts.map(text => `\`\`\`un-resolution\n${text.trimEnd()}\n\`\`\``).join('\n\n');

function severities(rule: Rule): string {
  const rows = PROFILES.map(profile => `| ${profile.name} | \`${profile.id}\` | ${severityIn(profile.severity, rule)} |`);
  return ['| House style | Profile | Severity |', '|---|---|---|', ...rows].join('\n');
}

function languages({ languages = LANGUAGES }: Rule): string {
  return languages.length === LANGUAGES.length
    ? 'Texts in every official language.'
    : `Texts in ${new Intl.ListFormat('en').format(languages.map(language => LANGUAGE_NAMES[language]))}.`;
}

/** The page of a rule in Markdown: what `explain` prints, the editor shows and `docs/rules` holds. */
export function writePage(rule: Rule): string {
  const repair = rule.fix ? `${rule.remedy} A quick fix does it.` : rule.remedy;
  return [
    `# ${rule.id}\n\n${rule.summary}\n`,
    section('Why', rule.why),
    section('Wrong', samples(rule.examples.bad)),
    section('Right', samples(rule.examples.good)),
    section('How to mend it', repair),
    ...(rule.exceptions ? [section('Exceptions', rule.exceptions)] : []),
    section('Where it applies', `${languages(rule)}\n\n${severities(rule)}`),
    section(
      'How to change it',
      `Set \`"rapporteur.rules": { "${rule.id}": "off" }\` in the editor, or \`"rules": { "${rule.id}": "off" }\` in a \`.rapporteurrc.json\` beside the drafts; another severity may stand in place of \`off\`, and \`${rule.family}\`, the family, in place of the rule. In a text, a line \`// rapporteur-disable-next-line ${rule.id} -- reason\` silences it for the paragraph below.`,
    ),
  ].join('\n');
}
