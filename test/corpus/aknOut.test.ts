import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import { aknOf } from '../../server/src/convert/export/akn/akn';
import { aknToText } from '../../server/src/convert/import/akn/akn';
import { childrenOf, type Element, readXml } from '../../server/src/convert/import/akn/xml';
import { analyse } from '../../server/src/core/analyse';
import { applyEdits } from '../../server/src/core/text/textEdit';
import { formatEditsOf } from '../../server/src/features/format';
import { corpusArchive, corpusTexts, describeWithCorpus } from './corpus';

vi.setConfig({ testTimeout: 600_000 });

const DATE = '2026-01-02';
const textOf = (xml: string): string => {
  const reading = aknToText(xml);
  if ('error' in reading) throw new Error(reading.error.message);
  return reading.text;
};
const written = (text: string): string => aknOf(analyse(text), { date: DATE });

const schema = resolve(import.meta.dirname, '../../../shared/data/akn-schema/akomantoso30-lenient.xsd');
const cannotValidate = !existsSync(schema) ? `no schema at ${schema}` : spawnSync('xmllint', ['--version']).error ? 'no xmllint' : null;

/** What one document says, a line for each fact: numbered and other paragraphs, italics that open them, notes. */
interface Facts {
  readonly paragraphs: string[];
  readonly openings: string[];
  readonly notes: string[];
}

const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'crossHeading', 'subheading', 'heading', 'listIntroduction']);
const tidy = (words: string): string => words.replace(/[\s\u00a0\u200e\u200f]+/g, ' ').trim();
const wordsOf = (element: Element): string =>
  element.children
    .map(child => (typeof child === 'string' ? child : child.name === 'authorialNote' ? '' : child.name === 'eol' ? ' ' : wordsOf(child)))
    .join('');

function factsOf(root: Element): Facts {
  const facts: Facts = { paragraphs: [], openings: [], notes: [] };
  const walk = (element: Element, number: string, inTable = false): void => {
    if (element.name === 'meta' || element.name === 'coverPage' || element.name === 'collectionBody') return;
    if (element.name === 'authorialNote') {
      facts.notes.push(`${element.attributes.marker} ${tidy(wordsOf(element))}`);
      return;
    }
    if (PARAGRAPHS.has(element.name)) addParagraph(element, number, inTable);
    let mark = number;
    for (const child of childrenOf(element)) {
      if (child.name === 'num') mark = tidy(wordsOf(child));
      else {
        walk(child, mark, inTable || child.name === 'table');
        mark = '';
      }
    }
  };
  const addParagraph = (element: Element, number: string, inTable: boolean) => {
    const words = tidy(wordsOf(element));
    if (words) facts.paragraphs.push(`${number} ${words}`);
    if (element.name === 'subheading' || inTable) return;
    const [opening] = childrenOf(element).filter(({ name }) => name === 'span');
    if (opening?.attributes.class === 'italic' && words.startsWith(tidy(wordsOf(opening)))) facts.openings.push(tidy(wordsOf(opening)));
  };
  walk(root, '');
  return facts;
}

/** How many of the lines are among the others, each counted once. */
function among(lines: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter(line => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count > 0;
  }).length;
}

describeWithCorpus('resolutions written in the XML of the United Nations', () => {
  it('have the paragraphs, numbers, openings and notes that the United Nations mark up themselves', () => {
    const total = { paragraphs: 0, openings: 0, notes: 0 };
    const same = { ...total };
    for (const { text: xml } of corpusArchive('ga-76-en-akn-xml.tar.gz')) {
      const theirs = factsOf(readXml(xml));
      const ours = factsOf(readXml(written(textOf(xml))));
      for (const kind of ['paragraphs', 'openings', 'notes'] as const) {
        total[kind] += Math.max(theirs[kind].length, ours[kind].length);
        same[kind] += among(theirs[kind], ours[kind]);
      }
    }
    console.log('AKN4UN as the United Nations have it', same, 'of', total);
    for (const kind of ['paragraphs', 'openings', 'notes'] as const) expect(same[kind] / total[kind], kind).toBeGreaterThan(0.985);
  });

  it('give the text back, byte for byte', () => {
    const counts: Record<string, { texts: number; same: number }> = {};
    for (const { text: raw, lang } of corpusTexts(/./)) {
      const text = applyEdits(raw, formatEditsOf(analyse(raw)));
      counts[lang] ??= { texts: 0, same: 0 };
      const count = counts[lang];
      count.texts++;
      if (textOf(written(text)) === text) count.same++;
    }
    console.log('.unres → XML → .unres', counts);
    for (const [lang, { texts, same }] of Object.entries(counts)) expect(same, lang).toBe(texts);
  });

  it.skipIf(cannotValidate)(`are valid by the schema${cannotValidate ? ` (${cannotValidate})` : ''}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'akn-'));
    try {
      const files = Array.from(corpusTexts(/./), ({ text }, i) => {
        const file = join(folder, `${i}.xml`);
        writeFileSync(file, written(text));
        return file;
      });
      for (let i = 0; i < files.length; i += 200)
        execFileSync('xmllint', ['--noout', '--schema', schema, ...files.slice(i, i + 200)], { stdio: 'pipe' });
      console.log('valid by the schema', files.length);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
