import { SaxesParser } from 'saxes';

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its words, those of the elements in it included. */
  text: string;
}

const VOID = /<(meta|br)\b([^>]*)>/g;

/** The elements of a page in their order. Throws where it is not well formed: a tag left open, an attribute twice, a bare `&` or `<`. */
export function readHtml(html: string): HtmlElement[] {
  const elements: HtmlElement[] = [];
  const open: HtmlElement[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', text => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', error => {
    throw error;
  });
  parser.write(html.replace(/^<!DOCTYPE html>/, '').replace(VOID, '<$1$2/>')).close();
  return elements;
}

export const ofClass = (elements: readonly HtmlElement[], name: string): HtmlElement[] =>
  elements.filter(({ attributes }) => attributes.class?.split(' ').includes(name));
export const named = (elements: readonly HtmlElement[], name: string): HtmlElement[] => elements.filter(element => element.name === name);
