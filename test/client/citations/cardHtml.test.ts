import { describe, expect, test } from 'vitest';
import { cardToHtml, OPEN } from '../../../client/src/citations/cardHtml';

describe('the card of a resolution as a page', () => {
  test('has headings, paragraphs and lists', () => {
    expect(cardToHtml('# General Assembly resolution 90/7\n\nTides\n\n- Adopted on 2 January 2036\n- At the 9th meeting\n')).toBe(
      '<h1>General Assembly resolution 90/7</h1>\n<p>Tides</p>\n<ul><li>Adopted on 2 January 2036</li><li>At the 9th meeting</li></ul>',
    );
  });

  test('leads to the web by links, and into the editor by the one command that it may use', () => {
    expect(cardToHtml('<https://docs.un.org/en/A/RES/90/7>')).toBe(
      '<p><a href="https://docs.un.org/en/A/RES/90/7">https://docs.un.org/en/A/RES/90/7</a></p>',
    );
    expect(cardToHtml('- [90/8, Tides \\[first part\\]][1]: PP1\n\n[1]: <file:///a%20b/x(1).unres>\n')).toBe(
      `<ul><li><a href="command:${OPEN}?${encodeURIComponent('["file:///a%20b/x(1).unres"]')}">90/8, Tides [first part]</a>: PP1</li></ul>`,
    );
  });

  test('shows the words of a title as they are, whatever they look like', () => {
    expect(cardToHtml('Tides \\<script\\>alert(1)\\</script\\> & "tides" <img src=x>')).toBe(
      '<p>Tides &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;tides&quot; &lt;img src=x&gt;</p>',
    );
  });
});
