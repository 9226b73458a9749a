/** What a format is called. */
export interface FormatName {
  /** What `--from` and `--to` call it. */
  readonly id: string;
  /** What a file of it is called in a dialog: `Word document`. */
  readonly name: string;
  /** In lower case with the full stop, the usual one first. */
  readonly extensions: readonly string[];
}

/** The formats that are read: names alone, so that an editor can offer them without their readers. */
export const READ_FORMATS = {
  unres: { id: 'unres', name: 'Draft resolution', extensions: ['.unres', '.resolution'] },
  docx: { id: 'docx', name: 'Word document', extensions: ['.docx', '.docm', '.doc'] },
  pdf: { id: 'pdf', name: 'PDF', extensions: ['.pdf'] },
  akn: { id: 'akn', name: 'Akoma Ntoso XML', extensions: ['.xml', '.akn'] },
  html: { id: 'html', name: 'Web page', extensions: ['.html', '.htm', '.xhtml'] },
  markdown: { id: 'markdown', name: 'Markdown', extensions: ['.md', '.markdown'] },
  text: { id: 'text', name: 'Text of a PDF', extensions: ['.txt', '.text'] },
} as const satisfies Readonly<Record<string, FormatName>>;

/** In bytes. No file of a resolution comes near it, with all its pictures. */
export const LARGEST_FILE = 64_000_000;

/** The formats that are written: names alone, as above. A draft of ours is saved, not exported. */
export const WRITTEN_FORMATS = [
  { id: 'docx', name: 'Word document', extension: '.docx' },
  { id: 'pdf', name: 'PDF', extension: '.pdf' },
  { id: 'html', name: 'Web page', extension: '.html' },
  { id: 'akn', name: 'Akoma Ntoso XML', extension: '.xml' },
  { id: 'markdown', name: 'Markdown', extension: '.md' },
  { id: 'text', name: 'Plain text', extension: '.txt' },
] as const;

/** What a written format is called. */
export const writtenFormat = (id: (typeof WRITTEN_FORMATS)[number]['id']) =>
  WRITTEN_FORMATS.find(format => format.id === id) as (typeof WRITTEN_FORMATS)[number];
