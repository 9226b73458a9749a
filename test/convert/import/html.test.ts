import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../server/src/convert/import/html/html';
import { markdownToText } from '../../../server/src/convert/import/markdown/markdown';
import type { Reading } from '../../../server/src/convert/import/reading';
import { analyse } from '../../../server/src/core/analyse';
import { exponentOf } from '../../support/growth';

const textOf = (reading: Reading): string => ('error' in reading ? reading.error.message : reading.text);

describe('a web page', () => {
  it('becomes paragraphs, lists with their numbers, tables and notes', () => {
    const html = `<!DOCTYPE html><html><head><title>Page</title><style>p{}</style></head><body><nav>Menu</nav>
<h1>Quiet lakes</h1><p>The General Assembly,</p>
<p><em>Recalling</em> the&nbsp;lakes,<sup><a href="#fn1" id="fnref1">1</a></sup></p>
<ol><li><em>Decides</em> to count:<ol type="a"><li>The lakes;</li><li>The fish;</li></ol></li><li>Thanks all.</li></ol>
<table><tr><th>Lake</th><th>Fish</th></tr><tr><td>Blue</td><td>3</td></tr></table>
<section><ol><li id="fn1"><p>See A/81/1. <a href="#fnref1">back</a></p></li></ol></section></body></html>`;
    expect(textOf(htmlToText(html))).toBe(`Quiet lakes

The General Assembly,

Recalling the\u00a0lakes,[^1]

1. Decides to count:

    (a) The lakes;

    (b) The fish;

2. Thanks all.

| Lake | Fish |
| Blue | 3 |

[^1]: See A/81/1.
`);
  });

  it.each([
    ['a', '5e9', '5000000000. Lakes\n'],
    ['a', '78', '(zzz) Lakes\n'],
    ['a', '79', '79. Lakes\n'],
    ['a', '-3', '-3. Lakes\n'],
    ['i', '89', '(lxxxix) Lakes\n'],
    ['i', '90', '90. Lakes\n'],
  ])('has letters of type %s from %s on only as far as marks of ours go', (type, start, text) => {
    expect(textOf(htmlToText(`<ol type="${type}" start="${start}"><li>Lakes</ol>`)).trimStart()).toBe(text);
  });

  it('keeps a line in a cell within the cell', () => {
    expect(textOf(htmlToText('<table><tr><td>1 | 2</td><td>3</td></tr></table>'))).toBe('| 1 \\| 2 | 3 |\n');
  });

  it('keeps letters that look like marks, and lines that look like markup, as they are', () => {
    const html =
      '<ol><li>Decides<br>// to meet [^1];<br>## now<a href="#fn1">1</a></ol><table><tr><td>a[^b]</td></tr></table><p id="fn1">See [^1].</p>';
    const text = textOf(htmlToText(html));
    expect(text).toBe('1. Decides\n\\// to meet \\[^1];\n\\## now[^1]\n\n| a\\[^b] |\n\n[^1]: See \\[^1].\n');
    const { resolution, tree } = analyse(text);
    expect(tree.blocks.map(({ kind }) => kind)).toEqual(['operative', 'table', 'footnote']);
    expect(resolution.marks).toHaveLength(1);
  });

  it('keeps a paragraph whole over the ends of its lines, and raised figures raised', () => {
    const html =
      '<p>The General Assembly,</p><p>Noting the lakes<br>of the region,<sup>1</sup> some 5 km<sup>2</sup>,<br><br>Counting the 28<sup>th</sup>,</p><p><sup>1</sup> See A/81/1.</p>';
    expect(textOf(htmlToText(html))).toBe(
      'The General Assembly,\n\nNoting the lakes\nof the region,¹ some 5 km²,\n\nCounting the 28th,\n\n¹ See A/81/1.\n',
    );
  });

  it('keeps the words of a link to a note, and parts the words of a cell', () => {
    const html =
      '<p>Noting <a href="#fn1">the report on lakes</a>,<a href="#fn2">[2]</a></p><table><tr><td>North<ul><li>12<li>13</ul></table><p id="fn1">See A/81/1.</p><p id="fn2">Ibid.</p>';
    expect(textOf(htmlToText(html))).toBe('Noting the report on lakes[^1],[^2]\n\n| North 12 13 |\n\n[^1]: See A/81/1.\n\n[^2]: Ibid.\n');
  });

  it('without words is refused with what to do', () => {
    expect(textOf(htmlToText('<html><script>draw()</script></html>'))).toContain('Copy the text and paste it');
  });

  it.each([
    ['a title', '<html><head><title>Page</head><body>WORDS</body></html>'],
    ['a title in the words', '<p>One</p><title>Page\n<p>Noting the lakes,</p><p>Counting the fish,</p>'],
    ['a style', '<style>p { color: red }\nWORDS'],
    ['a script', '<script>if (a < b) draw();\nWORDS'],
    ['two styles', '<style>p{}<style>q{}WORDS'],
    ['a text field', '<textarea>WORDS'],
    ['a drawing', '<svg><g></g>WORDS'],
    ['a menu within one that ends', '<nav><nav>Menu</nav>WORDS'],
    ['a list of choices', '<select><option>WORDS'],
    ['a comment', '<!-- old WORDS'],
    ['a head, which needs no end', '<html><head><meta name="a"><title>Page</title><body>WORDS'],
    ['a value', '<p>One</p><p class="x>WORDS'],
    ['a tag', '<p>One</p>WORDS<p>The end <of all'],
    ['the link of a mark', '<p>One<a href="#fn1">1 WORDS'],
  ])('keeps its words behind what nothing closes: %s', (_, html) => {
    const text = textOf(htmlToText(html.replace('WORDS', '<p>Noting the lakes,</p><p>Counting the fish,</p>')));
    expect(text).toContain('Noting the lakes,');
    expect(text).toContain('Counting the fish,');
    if (html.includes('The end')) expect(text).toContain('of all');
  });

  it('has no words of what is hidden and closed', () => {
    const hidden =
      '<!-- no --><style>no</style><script>"<nav>" + "<p>no"</script><svg><text>no</text></svg><svg/><nav><ul><li>no</ul></nav>';
    expect(textOf(htmlToText(`${hidden}<p>Noting the lakes,</p>${hidden}<p>Counting the fish,</p>`))).toBe(
      'Noting the lakes,\n\nCounting the fish,\n',
    );
  });

  it.each(['<title>', '<svg>', '<!--', '<p class="x>', '<style>', '<nav', '</nav ', '<svg a="'])(
    'costs time in step with its length, whatever is not closed: %s',
    tag => {
      expect(exponentOf(page => htmlToText(`<p>Lakes</p>${page}`), tag, 400_000, 1.5)).toBeLessThanOrEqual(1.5);
    },
  );

  it('is read where it nests deep and tags are never closed, and refused where no page nests so deep', () => {
    expect(textOf(htmlToText(`${'<div>'.repeat(900)}Words<p>more`))).toBe('Words\n\nmore\n');
    for (const tag of ['<div>', '<ul><li>', '<svg><g>'])
      expect(textOf(htmlToText(tag.repeat(500_000)))).toContain('nests deeper than any page');
  });
});

describe('Markdown', () => {
  it('with a backslash before letters that look like a mark keeps them', () => {
    expect(textOf(markdownToText('Noting \\[^1\\] and \\[^1] the lakes,[^1]\n\n[^1]: See here.\n'))).toBe(
      'Noting \\[^1] and \\[^1] the lakes,[^1]\n\n[^1]: See here.\n',
    );
  });

  it('loses its emphasis and links, and keeps notes, headings and tables', () => {
    const markdown =
      '# Quiet *lakes*\n\nThe General Assembly,\n\n_Recalling_ the [lakes](https://example.org),[^a]\n\n## Counting\n\n1. **Decides** to count:\n   (a) The lakes;\n   (b) The fish.\n\n| Lake | Fish |\n|---|---|\n| Blue | 3 |\n\n[^a]: See A\\_1.\n';
    expect(textOf(markdownToText(markdown))).toBe(`Quiet lakes

The General Assembly,

Recalling the lakes,[^a]

## Counting

1. Decides to count:

    (a) The lakes;

    (b) The fish.

| Lake | Fish |
| Blue | 3 |

[^a]: See A_1.
`);
  });
});
