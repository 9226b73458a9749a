/**
 * How a resolution is printed: Times, openings in italics by themselves, numbers and letters at the first tab, text that turns to the left
 * margin, notes below a short rule. Colours are left to whoever shows it. Sides are logical, so that Arabic runs from the right.
 */
export const STYLE = `
.page { font: 1rem/1.4 "Times New Roman", Tinos, "Liberation Serif", serif; max-width: 42em; margin: 0 auto; padding: 1.5em 2em 3em; overflow-wrap: break-word; }
.page p, .page h1, .page h2, .page h3, .page table { margin-block: 0 0.75em; }
.masthead-top { display: flex; justify-content: space-between; gap: 2em; border-block-end: 1px solid; margin-block-end: 1em; }
.page .masthead-top p, .page .masthead p, .page p.masthead { margin-block-end: 0.2em; }
.page .organization, .page .symbol, .page .organ-name, .page .adopted { font-weight: bold; }
.page .organ-name { font-size: 1.4em; }
.page .symbol { font-size: 1.2em; text-align: end; }
.page .distribution { text-align: end; }
.page .sponsors, .page .adopted { font-weight: bold; margin-block-start: 1em; }
.page h1 { font-size: 1.15em; margin-block: 1.5em 1em; }
.page h2 { font-size: 1.05em; margin-block: 1.5em 0.75em; text-align: center; }
.page h3 { font-size: 1em; margin-block: 1.25em 0.75em; text-align: center; }
.page .label { display: inline-block; min-width: 2.25em; text-indent: 0; white-space: nowrap; }
.page h1 .label { min-width: 5em; }
.page h2 .label, .page h3 .label { display: inline; }
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
.page sup { line-height: 0; }
.page sup a { color: inherit; text-decoration: none; }
.page sup a:hover, .page sup a:focus { text-decoration: underline; }
.page .notes { border-block-start: 1px solid; margin-block-start: 2.5em; padding-block-start: 0.75em; font-size: 0.85em; }
.page .bracketed { font-weight: bold; }
`.trim();

/** On paper the pages are those of A4, and what belongs together stays together. */
export const PRINT_STYLE = `
@page { size: A4; margin: 2cm 2.2cm; }
@media print {
  .page { max-width: none; padding: 0; font-size: 10pt; }
  .page h1, .page h2, .page h3, .page .organ { break-after: avoid; }
  .page p { orphans: 2; widows: 2; }
  .page tr { break-inside: avoid; }
}
`.trim();
