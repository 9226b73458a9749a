/**
 * How a resolution is printed: Times, openings in italics by themselves, numbers and letters at the first tab, text that turns to the left
 * margin, notes below a short rule. Colours are left to whoever shows it. Sides are logical, so that Arabic runs from the right.
 */
export const STYLE = `
.page { font: 1rem/1.4 "Times New Roman", Tinos, "Liberation Serif", serif; max-width: 42em; margin: 0 auto; padding: 1.5em 2em 3em; overflow-wrap: break-word; }
.page p, .page h1, .page h2, .page h3, .page table { margin-block: 0 0.75em; }
.masthead-top, .masthead-organ { display: flex; justify-content: space-between; align-items: baseline; gap: 2em; border-block-end: 1px solid; }
.masthead-organ { align-items: start; min-height: 4.5em; border-block-end-width: 2px; padding-block-start: 0.4em; margin-block-end: 0.6em; }
.page .masthead-top p, .page .masthead p, .page p.masthead { margin-block-end: 0.2em; }
.page .organ-name, .page .subsidiary, .page .session, .page .adopted { font-weight: bold; }
.page .organization { font-size: 1.1em; }
.page .organ-name { font-size: 1.5em; }
.page .symbol { text-align: end; }
.page .symbol::first-letter { font-size: 1.8em; }
.page .sponsors, .page .adopted { font-weight: bold; font-size: 1.15em; margin-block-start: 1.25em; }
.page h1 { font-size: 1.15em; margin-block: 1.5em 1em; padding-inline-start: 5em; }
.page h2 { font-size: 1.05em; margin-block: 1.5em 0.75em; text-align: center; }
.page h3 { font-size: 1em; margin-block: 1.25em 0.75em; text-align: center; }
.page .label { display: inline-block; min-width: 2.25em; text-indent: 0; white-space: nowrap; }
.page h1 .label { min-width: 5em; margin-inline: -5em -0.25em; }
.page .part .label, .page .heading .label { display: block; }
.page .organ, .page .preambular, .page .operative, .page .level-1 { text-indent: 2.5em; }
.page .organ { font-style: italic; }
.page .level-2 { margin-inline-start: 5em; text-indent: -2.5em; }
.page .level-3 { margin-inline-start: 7.5em; text-indent: -2.5em; }
.page .level-4 { margin-inline-start: 10em; text-indent: -2.5em; }
.page .flush { text-indent: 0; }
.page .adoption { text-align: end; font-style: italic; }
.page .annex { text-indent: 0; }
.page table { border-collapse: collapse; width: 100%; }
.page th, .page td { border-block: 1px solid; padding: 0.2em 0.5em; text-align: start; vertical-align: top; }
.page .figure { text-align: end; white-space: nowrap; }
.page sup { line-height: 0; font-size: 0.7em; }
.page sup a { color: inherit; text-decoration: none; }
.page sup a:hover, .page sup a:focus { text-decoration: underline; }
.page .notes { border-block-start: 1px solid; margin-block-start: 2.5em; padding-block-start: 0.75em; font-size: 0.85em; }
.page .bracketed { font-weight: bold; }
.page .attributed { text-decoration: underline dotted; text-underline-offset: 0.2em; }
`.trim();

const asciiOnly = (words: string): string =>
  words.replace(/[^A-Za-z0-9]/gu, character => `\\${(character.codePointAt(0) as number).toString(16)} `);

/** The symbol at the head of every printed page but the first, whose masthead has it. Whatever it is made of, it stays one string of the style sheet. */
export const runningHead = (symbol: string): string =>
  `@page { @top-left { content: "${asciiOnly(symbol)}"; font: bold 9pt serif; } }\n@page :first { @top-left { content: none; } }`;

/** On paper the pages are those of A4, and what belongs together stays together. */
export const PRINT_STYLE = `
@page { size: A4; margin: 2.2cm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt serif; } }
@media print {
  .page { max-width: none; padding: 0; font-size: 10pt; }
  .page h1, .page h2, .page h3, .page .organ { break-after: avoid; }
  .page p { orphans: 2; widows: 2; }
  .page tr { break-inside: avoid; }
}
`.trim();
