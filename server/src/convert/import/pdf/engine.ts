import { Unreadable } from '../reading';
import type { Sheet } from './sheet';

/** More pages than any resolution has. */
const MOST_PAGES = 500;
/** More runs than any page of text has. */
const MOST_RUNS = 40_000;

/** The pages of a PDF. Nothing in it is run and nothing is fetched for it. Throws `Unreadable`. */
export async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const { getDocument, VerbosityLevel } = await import('unpdf/pdfjs');
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: true,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: 1,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MOST_PAGES) throw new Unreadable('The PDF has more pages than any resolution. Save the pages of a single one.', 0);
    const sheets: Sheet[] = [];
    for (let number = 1; number <= pdf.numPages; number++) sheets.push(await sheetOf(await pdf.getPage(number)));
    return sheets;
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(whyUnreadable(error), 0);
  } finally {
    await task.destroy();
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof import('unpdf/pdfjs')['getDocument']>['promise']>['getPage']>>;

async function sheetOf(page: Page): Promise<Sheet> {
  const { items } = await page.getTextContent();
  const [left = 0, bottom = 0, , top = 0] = page.view;
  page.cleanup();
  if (items.length > MOST_RUNS) throw new Unreadable('A page of the PDF holds more characters than any page of a resolution.', 0);
  const runs = items.flatMap(item => {
    if (!('str' in item)) return [];
    const [, , skew = 0, height = 0, x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x: x - left, y: y - bottom, width: item.width, size: Math.hypot(skew, height) }];
  });
  return { height: top - bottom, runs };
}

function whyUnreadable(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'The PDF is locked with a password. Save it without one.';
  return 'The PDF is damaged or is none. Open it in a viewer and save it anew.';
}
