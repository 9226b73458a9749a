/** Words on a page: where they begin, in points from the lower left corner, and how high their letters are. */
export type Placed = readonly [x: number, y: number, size: number, words: string];

const toBytes = (text: string): Uint8Array => Uint8Array.from(text, char => char.charCodeAt(0));
const stringOf = (words: string): string => `(${words.replace(/[\\()]/g, '\\$&')})`;

/** A PDF of such objects, the first of which is its catalogue; `trailer` is added to its trailer. */
export function pdfOfObjects(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\n`;
  return toBytes(`${file}${table}startxref\n${file.length}\n%%EOF\n`);
}

export const stream = (content: string, dictionary = ''): string =>
  `<< /Length ${content.length} ${dictionary} >>\nstream\n${content}\nendstream`;

/** A PDF with these pages; `catalogue` is added to its catalogue, `trailer` to its trailer. */
export function pdfOf(pages: readonly (readonly Placed[])[], { catalogue = '', trailer = '' } = {}): Uint8Array {
  return pdfOfStreams(
    pages.map(page => stream(page.map(([x, y, size, words]) => `BT /F1 ${size} Tf ${x} ${y} Td ${stringOf(words)} Tj ET`).join('\n'))),
    { catalogue, trailer },
  );
}

/** A PDF whose pages have these streams as their contents. */
export function pdfOfStreams(streams: readonly string[], { catalogue = '', trailer = '' } = {}): Uint8Array {
  const kids = streams.map((_, i) => `${4 + i * 2} 0 R`).join(' ');
  return pdfOfObjects(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
      `<< /Type /Pages /Kids [${kids}] /Count ${streams.length} >>`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>',
      ...streams.flatMap((content, i) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + i * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        content,
      ]),
    ],
    trailer,
  );
}
