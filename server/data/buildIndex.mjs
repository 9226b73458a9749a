#!/usr/bin/env node
// Builds the offline index of resolutions, server/data/resolutions.tsv: under each line that ends in `/` the resolutions whose symbols begin
// so, one a line, in the order of symbols: the rest of the symbol, date, number of texts that cite it, meeting, title.
//
//   node server/data/buildIndex.mjs [SOURCE]
//
// SOURCE is a table with the columns symbol, title, adoption_date, date_source, n_citing_docs and meeting; without it
// ../shared/data/index.tsv. The facts come from the United Nations' own resolutions, as published in machine-readable form (UNxml), and
// from open data sets made of them: see docs/library.md.
import { readFileSync, writeFileSync } from 'node:fs';

/** How a date came to be known where nothing but the texts that cite the resolution tells it. */
const CITED = new Set(['cited', 'cited-shared', 'majority']);

const [source = '../shared/data/index.tsv'] = process.argv.slice(2);
const [head = '', ...lines] = readFileSync(source, 'utf8').split('\n');
const columns = head.split('\t');
const rows = lines.filter(Boolean).map(line => {
  const cells = line.split('\t');
  const cell = name => cells[columns.indexOf(name)]?.trim() ?? '';
  const citing = Number(cell('n_citing_docs')) || 0;
  // One text alone may have cited a wrong date: `?` marks what no second source bears out.
  const unsure = CITED.has(cell('date_source')) && citing < 2 ? '?' : '';
  const date = cell('adoption_date');
  return [
    cell('symbol'),
    date && date + unsure,
    citing || '',
    cell('meeting')
      .replace(/ plenary meeting$/, 'p')
      .replace(/ meeting$/, ''),
    cell('title'),
  ];
});

const order = new Intl.Collator('en', { numeric: true });
rows.sort(([a], [b]) => order.compare(a, b));

const PREFIX = /^(?:A\/(?:HRC\/)?(?:RES|DEC|PRST)|[SE]\/(?:RES|PRST|DEC))\/|^/;
const groups = groupsOf(rows);
const table = [...groups].map(([prefix, members]) => [
  ...(prefix ? [prefix] : []),
  ...members.map(([symbol, ...cells]) => [symbol.slice(prefix.length), ...cells].join('\t').trimEnd()),
]);
// What has no prefix comes first, before any line that sets one.
table.sort(([a], [b]) => Number(a.endsWith('/')) - Number(b.endsWith('/')));
// In ASCII alone: a text with one letter beyond takes twice the room in memory, and longer to read.
const escaped = words => words.replace(/[^\0-\x7f]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
writeFileSync('server/data/resolutions.tsv', `${escaped(table.flat().join('\n'))}\n`);
console.log(`${rows.length} resolutions`);

function groupsOf(list) {
  const found = new Map();
  for (const row of list) {
    const [prefix] = PREFIX.exec(row[0]);
    if (!found.has(prefix)) found.set(prefix, []);
    found.get(prefix).push(row);
  }
  return found;
}
