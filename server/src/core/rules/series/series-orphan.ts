import type { Analysis } from '../../model/analysis';
import { textOf } from '../../text/span';
import { defineRule } from '../rule';
import type { Link } from './runs';
import { countAnew, type SlipData, slipsAt } from './slips';

/** `Also` and `further` need a paragraph with the same words above them. */
export const seriesOrphan = defineRule<SlipData>({
  id: 'series-orphan',
  family: 'series',
  summary: '“Also” and “further” open a paragraph only behind one that opens with the same words.',
  why: 'A series word points to the paragraph right above. Of 8,300 paragraphs with one that the General Assembly, the Economic and Social Council and the Human Rights Council adopted in 2020–2024, about 30 stand behind other words, most of them because a paragraph between was moved or struck out.',
  remedy: 'Leave the series word out, or move the paragraph behind the one that it goes on.',
  exceptions:
    'The paragraph above says the same verb further on (`…, and requests …`), has the same verb with more words (`Reaffirming its commitment`), or opens with no verb at all.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nNoting kites,\n\n1. Welcomes their colours, and thanks the wind;\n\n2. Also thanks the children.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nNoting also kites,\n\nRecalling the wind,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nNoting kites,\n\n1. Requests the Secretary-General to fly one;\n\n2. Also requests the Human Rights Council to join him.\n',
    ],
  },
  *detect(analysis) {
    for (const slip of slipsAt(analysis, ({ rank }) => rank === 0)) {
      if (!isLedTo(slip.data.link, analysis)) yield slip;
    }
  },
  message: ({ written, due }) =>
    `“${written}” says that it goes on a series, but the paragraph above does not open with the same words to the same addressee. Write “${due}”, or move the paragraph.`,
  fix: countAnew,
});

/** Whether the paragraph above leads over to this one, or cannot be read; and `Expressing further concern`, where `further` belongs to the noun. */
function isLedTo({ above, opening, place, stands }: Link, { text }: Analysis): boolean {
  if (stands === 'behind' && FURTHER_OF_NOUN.test(textOf(text, opening))) return true;
  if (!above) return false;
  if (!above.opening || above.quoted) return true;
  const verb = opening.phrase.split(' ').find(word => word.endsWith('s')) ?? '';
  return place === 'operative' && new RegExp(`(?:,|\\band)(?: [^,;]{1,25},)?(?: also)? ${verb} `).test(textOf(text, above.block));
}

const FURTHER_OF_NOUN = /\sfurther\s+\S+$/;
