// Whose code is inside the bundles, with the words of their licences.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of the package that an input of a bundle comes from; null for the project's own. */
const packageOf = input => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? null;

/** One section per package of which something is in the bundles that these metafiles of esbuild tell of. */
export function noticesOf(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap(output => Object.keys(output.inputs)));
  const folders = [...new Set(inputs.map(packageOf))].filter(folder => folder !== null);
  return `Rapporteur contains code of these packages, each under its own licence.\n\n${folders.map(sectionOf).sort().join('\n')}`;
}

/** Name, version and licence of a package, then the files in which it states them. Throws where no licence is to be found. */
function sectionOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const texts = statementsOf(folder, name).map(file => readFileSync(file, 'utf8').replace(/\r\n/g, '\n').trim());
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n${'='.repeat(80)}\n\n${texts.join('\n\n')}\n`;
}

/** The files in which a package states its licence and its notices; licences/ has those that a package was published without. */
function statementsOf(folder, name) {
  const stated = readdirSync(folder)
    .filter(file => /^(licen[cs]e|copying|notice|thirdpartynotices)\b(?!.*\.m?js$)/i.test(file))
    .map(file => path.join(folder, file));
  const kept = `licences/${name}.txt`;
  const all = existsSync(kept) ? [...stated, kept] : stated;
  if (!all.some(file => file === kept || /^(licen|copying)/i.test(path.basename(file))))
    throw new Error(`${folder} is bundled, but has no file with its licence: put it into ${kept}.`);
  return all;
}
