import type { Body } from '../../lexicon/language';
import { organOf } from '../../lexicon/lexicons';
import { plain } from '../../lexicon/plain';
import type { Part } from '../../model/resolution';
import { defineRule } from '../rule';
import { nameOf, ownersOf } from './bodies';

/** The organ line names the organ whose document it is. */
export const organLineOwnBody = defineRule<{ readonly written: string; readonly evidence: string; readonly bodies: readonly string[] }>({
  id: 'organ-line-own-body',
  family: 'structure',
  summary: 'The organ line names the organ that the symbol or the number of the text belongs to.',
  why: 'Symbol and number say whose resolution a text is: `A/80/L.7` and `76/299` are of the General Assembly, `2022/5` of the Economic and Social Council, `2719 (2023)` of the Security Council. Among 1,691 adopted texts of 2020–2024 none begins with the name of another organ; where one does, it was copied from a text of that organ.',
  remedy: 'Write the name of the organ that is to adopt the text, or correct the symbol.',
  exceptions:
    'A text that another organ is recommended to adopt, behind a paragraph that ends in a colon. Symbols of committees, commissions and conferences tell nothing and are passed over, and so are the bodies of Model United Nations.',
  severity: 'warning',
  examples: {
    good: [
      '---\nsymbol: A/80/L.7\n---\n\nKites\n\nThe General Assembly,\n\nNoting the kites,\n\nDecides to consider the matter.\n',
      '2022/7. Kites\n\nThe Economic and Social Council\n\nRecommends to the General Assembly the adoption of the following draft resolution:\n\nThe General Assembly,\n\nNoting the kites,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      '---\nsymbol: A/80/L.7\n---\n\nKites\n\nThe Human Rights Council,\n\nNoting the kites,\n\nDecides to consider the matter.\n',
      '2022/7. Kites\n\nThe General Assembly,\n\nNoting the kites,\n\nDecides to consider the matter.\n',
      '76/7. Kites\n\nThe Human Rights Council,\n\nNoting the kites,\n\nDecides to consider the matter.\n\n42nd plenary meeting\n1 December 2021\n',
    ],
  },
  *detect(analysis) {
    const { resolution } = analysis;
    if (resolution.frontMatter.body?.startsWith('mun-')) return;
    const owners = ownersOf(analysis);
    if (!owners) return;
    const { evidence, bodies } = owners;
    for (const [i, part] of resolution.parts.entries()) {
      if (!part.organ || (i > 0 && introducesText(resolution.parts[i - 1] as Part))) continue;
      const written = part.organ.piece.text;
      const body: Body = organOf(plain(written))?.body ?? 'other';
      if (body === 'other' || bodies.includes(body)) continue;
      yield { start: part.organ.start, end: part.organ.end, data: { written, evidence, bodies: bodies.map(nameOf) } };
    }
  },
  message: ({ written, evidence, bodies }) =>
    `“${written.replace(/[,:]$/, '')}” is not the organ that “${evidence.replace(/\.$/, '')}” belongs to, which is ${bodies.join(' or ')}. Write the name of the organ that is to adopt the text, or correct the number.`,
});

const introducesText = ({ paragraphs }: Part): boolean => paragraphs.at(-1)?.ending.mark === ':';
