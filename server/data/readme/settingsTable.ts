interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, Setting>> } };
}

interface Setting {
  readonly default: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
}

const BEGIN = '<!-- The table of settings: made by `npm run generate` from package.json. -->';
const END = '<!-- End of the table. -->';

/** The README with the settings of the manifest in its table. Throws where the table's place is not marked. */
export function withSettingsTable(readme: string, manifest: Manifest, strings: Readonly<Record<string, string>>): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`README.md lacks ${BEGIN} and ${END}`);
  return readme.slice(0, begin + BEGIN.length) + tableOf(manifest, strings) + readme.slice(end);
}

function tableOf({ contributes }: Manifest, strings: Readonly<Record<string, string>>): string {
  const rows = Object.entries(contributes.configuration.properties).map(([name, setting]) => {
    const key = (setting.markdownDescription ?? setting.description ?? '').replaceAll('%', '');
    return `| \`${name}\` | \`${JSON.stringify(setting.default)}\` | ${strings[key] ?? key} |`;
  });
  return `\n\n| Setting | Default | What it does |\n| --- | --- | --- |\n${rows.join('\n')}\n\n`;
}
