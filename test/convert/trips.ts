import { aknOf } from '../../server/src/convert/export/akn/akn';
import { docxOf } from '../../server/src/convert/export/docx/docx';
import { htmlOf } from '../../server/src/convert/export/html/html';
import { markdownOf } from '../../server/src/convert/export/markdown/markdown';
import { aknToText } from '../../server/src/convert/import/akn/akn';
import { docxToText } from '../../server/src/convert/import/docx/docx';
import { htmlToText } from '../../server/src/convert/import/html/html';
import { markdownToText } from '../../server/src/convert/import/markdown/markdown';
import type { Reading } from '../../server/src/convert/import/reading';
import { analyse } from '../../server/src/core/analyse';
import type { Analysis } from '../../server/src/core/model/analysis';

/** The text that was read, or the reason why none was. */
export const textOf = (reading: Reading): string => ('error' in reading ? reading.error.message : reading.text);

const TRIPS: Readonly<Record<string, (analysis: Analysis) => Promise<string>>> = {
  Word: async analysis => textOf(await docxToText(await docxOf(analysis, { date: '2026-03-01', author: '' }))),
  'a web page': async analysis => textOf(htmlToText(htmlOf(analysis))),
  Markdown: async analysis => textOf(markdownToText(markdownOf(analysis))),
  XML: async analysis => textOf(aknToText(aknOf(analysis, { date: '2026-03-01' }))),
};

/** The formats that a draft goes out in and comes back from. */
export const TRIP_NAMES = Object.keys(TRIPS);

/** A draft out in a format and back. */
export const trip = (name: string, text: string): Promise<string> => (TRIPS[name] as (typeof TRIPS)[string])(analyse(text));
