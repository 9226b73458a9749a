/** What reads and writes other formats: most of the code of conversion, loaded with the first file. In Node it is a bundle of its own. */
export { aknOf } from './export/akn/akn';
export { docxOf } from './export/docx/docx';
export { htmlOf } from './export/html/html';
export { markdownOf } from './export/markdown/markdown';
export { plainTextOf } from './export/text/text';
export { aknToText } from './import/akn/akn';
export { docxToText } from './import/docx/docx';
export { draftInHtml } from './import/html/draftInHtml';
export { decodedPage, htmlToText } from './import/html/html';
export { markdownToText } from './import/markdown/markdown';
export { pdfToText } from './import/pdf/pdf';
export { draftInExtracted, extractedToText } from './import/text/text';
