/** Elements whose content a browser takes for text, up to their end tag. */
const RAW = 'title|textarea|style|script|xmp|iframe|noembed|noframes';
/** Elements that are not shown with all that stands in them. */
const HIDING = 'svg|nav|template|noscript|select|button|xml';
/** The beginning of a comment, and of a tag of one of these elements. */
const BEGINNING = new RegExp(`<!--|<(/?)(${RAW}|${HIDING})(?=[\\s/>])`, 'gi');
const COMMENT = '--';
const IS_RAW = new RegExp(`^(?:${RAW})$`);
const MARKUP = /<[/!]?[a-z]/gi;
/** The end of a tag, or a value in it, in which there may be a `>`. */
const VALUE_OR_END = /=\s*(["'])|>/g;

/**
 * A page in which every element that hides what is in it has an end: what nothing closes would take all the words behind it along. Raw text
 * that nothing closes ends at the next tag, another such element at once. No line of the page moves.
 */
export function closedPage(html: string): string {
  const lastEnds = lastEndsIn(html);
  const open = new Map<string, Missing[]>();
  const missing: Missing[] = [];
  BEGINNING.lastIndex = 0;
  for (let found = BEGINNING.exec(html); found; found = BEGINNING.exec(html)) {
    const isEnd = found[1] === '/';
    const name = found[2]?.toLowerCase() ?? COMMENT;
    // `<!-->` is a comment as a whole.
    const behind = name === COMMENT ? found.index + 2 : tagEnd(html, found.index);
    if (behind > html.length) break;
    BEGINNING.lastIndex = behind;
    if (name === COMMENT || (IS_RAW.test(name) && !isEnd)) {
      if ((lastEnds.get(name) ?? -1) >= behind) BEGINNING.lastIndex = endBehind(html, name, behind);
      else {
        const at = nextMarkup(html, behind);
        missing.push({ at, end: name === COMMENT ? '-->' : `</${name}>` });
        BEGINNING.lastIndex = at;
      }
    } else if (isEnd) open.get(name)?.pop();
    // Of these only drawings close themselves.
    else if (name !== 'svg' || html.charAt(behind - 2) !== '/') {
      const before = open.get(name) ?? [];
      open.set(name, before);
      before.push({ at: behind, end: `</${name}>` });
    }
  }
  return inserted(html, [...missing, ...[...open.values()].flat()]);
}

/** Where the tag that begins here is over; beyond the page where it never is. */
function tagEnd(html: string, from: number): number {
  VALUE_OR_END.lastIndex = from;
  for (let found = VALUE_OR_END.exec(html); found; found = VALUE_OR_END.exec(html)) {
    if (found[1] === undefined) return VALUE_OR_END.lastIndex;
    const end = html.indexOf(found[1], VALUE_OR_END.lastIndex);
    if (end < 0) break;
    VALUE_OR_END.lastIndex = end + 1;
  }
  return html.length + 1;
}

/** An end that is not there, and where it has to be. */
interface Missing {
  readonly at: number;
  readonly end: string;
}

/** Where the last end of each element that is raw, and of a comment, begins. */
function lastEndsIn(html: string): Map<string, number> {
  const ends = Array.from(
    html.matchAll(new RegExp(`</(${RAW})(?=[\\s/>])|-->`, 'gi')),
    m => [m[1]?.toLowerCase() ?? COMMENT, m.index] as const,
  );
  return new Map(ends);
}

function endBehind(html: string, name: string, from: number): number {
  const end = new RegExp(name === COMMENT ? '-->' : `</${name}(?=[\\s/>])`, 'gi');
  end.lastIndex = from;
  return end.exec(html) ? end.lastIndex : html.length;
}

function nextMarkup(html: string, from: number): number {
  MARKUP.lastIndex = from;
  return MARKUP.exec(html)?.index ?? html.length;
}

function inserted(html: string, missing: readonly Missing[]): string {
  let text = '';
  let from = 0;
  for (const { at, end } of [...missing].sort((a, b) => a.at - b.at)) {
    text += html.slice(from, at) + end;
    from = at;
  }
  return text + html.slice(from);
}
