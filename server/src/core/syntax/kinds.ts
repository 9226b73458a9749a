import type { Language } from '../lexicon/language';
import { isKnownOpening, openingForm } from '../lexicon/openings';
import type { Chunk } from './chunks';
import { endingOf } from './ending';
import { digitsOf, type Mark } from './marks';
import type { BlockKind } from './tree';

/** Where in the resolution the reading stands; `section` is behind a heading inside the operative part, where a preamble of its own may stand. */
type Place = 'before' | 'preamble' | 'section' | 'operative' | 'adopted' | 'annex';

/** Longer than any heading of the corpus. */
const LONGEST_HEADING = 320;
/** A heading that ends in a stop or a colon is one for sure only where it is short. */
const LONGEST_WITH_STOP = 160;
/** So many chunks behind a heading are looked at. */
const NEAR = 8;
const ASIDE: ReadonlySet<BlockKind> = new Set(['note', 'footnote']);

/** Decides what each chunk is, from its shape and from what stands before and behind it. */
export function kindsOf(chunks: readonly Chunk[], language: Language): BlockKind[] {
  return new Reading(chunks, language).kinds;
}

class Reading {
  readonly kinds: BlockKind[] = [];
  readonly #chunks: readonly Chunk[];
  readonly #language: Language;
  #place: Place = 'before';
  #nextNumber = 1;
  /** The adoption line of the present text has been met; it may stand behind its annexes. */
  #adopted = false;
  /** Unnumbered paragraphs of the present run whose kind depends on what stands behind them. */
  #pending: { readonly index: number; readonly form: 'finite' | 'other' }[] = [];

  #lastParticiple = -1;

  constructor(chunks: readonly Chunk[], language: Language) {
    this.#chunks = chunks;
    this.#language = language;
    chunks.forEach((chunk, i) => {
      this.kinds.push(this.#kindOf(chunk, i));
    });
    this.#settle(false);
  }

  #kindOf(chunk: Chunk, i: number): BlockKind {
    switch (chunk.shape.is) {
      case 'note':
        return 'note';
      case 'footnote':
        return 'footnote';
      case 'table':
        return 'table';
      case 'organ':
        if (this.#place === 'annex' && this.#kindAbove(i) !== 'part') return 'annex';
        return this.#enter('preamble', 'organ');
      case 'section':
        if (this.#opensPart(i)) return this.#enter('before', 'part');
        break;
      case 'annex':
        return this.#enter('annex', 'annex');
    }
    if (this.#place === 'annex') return chunk.shape.is === 'meeting' && !this.#adopted ? this.#enter('adopted', 'adoption') : 'annex';
    if (this.#place === 'before' && !this.#beginsPreamble(chunk, i)) return this.#beforeOrgan(chunk);
    if (this.#place === 'before') this.#place = 'preamble';
    return this.#inText(chunk, i);
  }

  #inText(chunk: Chunk, i: number): BlockKind {
    const { shape } = chunk;
    switch (shape.is) {
      case 'table-note':
        return 'table';
      case 'meeting':
      case 'vote':
        return this.#enter('adopted', 'adoption');
      case 'date':
        if (this.#place === 'adopted' || this.#endsPart(i)) return this.#enter('adopted', 'adoption');
        break;
      case 'section':
      case 'hash-heading':
        return this.#heading();
      case 'marked':
        return this.#marked(shape.mark, i);
    }
    if (this.#place === 'adopted') return this.#organFollows(i) ? 'title' : 'other';
    return this.#unmarked(chunk, i);
  }

  /** Goes on to another place; what was pending in the old one is settled. */
  #enter(place: Place, kind: BlockKind): BlockKind {
    this.#settle(false);
    this.#place = place;
    if (place === 'preamble') this.#nextNumber = 1;
    if (place === 'preamble' || place === 'adopted') this.#adopted = place === 'adopted';
    return kind;
  }

  #beforeOrgan(chunk: Chunk): BlockKind {
    const { shape } = chunk;
    if (shape.is === 'masthead' || shape.is === 'date' || shape.is === 'vote') return 'other';
    return 'title';
  }

  /** Without an organ line the preamble begins at the first paragraph that can be nothing else. */
  #beginsPreamble(chunk: Chunk, i: number): boolean {
    if (chunk.shape.is === 'marked') return chunk.shape.mark.kind !== 'letter' && chunk.shape.mark.bracket !== ')';
    return chunk.shape.is === 'plain' && this.#endOf(i) === ',' && chunk.piece.ask(opensKnown, this.#language);
  }

  #heading(): BlockKind {
    this.#settle(this.#place === 'preamble' && this.#numberIsNear());
    if (this.#place === 'operative' || this.#place === 'adopted') this.#place = 'section';
    return 'heading';
  }

  /** Whether the numbered paragraphs begin soon behind the present chunk: the headings between stand above them, and what is not numbered is the preamble. */
  #numberIsNear(): boolean {
    const at = this.kinds.length + 1;
    const next = this.#chunks.slice(at, at + NEAR).find(({ shape: { is } }) => is === 'marked' || is === 'organ' || is === 'annex')?.shape;
    return next?.is === 'marked' && next.mark.bracket === '.' && digitsOf(next.mark.core) === this.#nextNumber;
  }

  #marked(mark: Mark, i: number): BlockKind {
    if (mark.kind === 'labelled') return /^pp/i.test(mark.core) ? 'preambular' : this.#operative(digitsOf(mark.core.replace(/\D+/, '')));
    const above = this.#endAbove();
    if (mark.kind === 'letter') return this.#isLetteredPreamble(mark, i, above) ? 'preambular' : 'subparagraph';
    const value = digitsOf(mark.core);
    if (mark.bracket === '.' || mark.bracket === ' -') return this.#operative(value);
    const inList = above === ':' || this.#listIsNumbered(i);
    return mark.bracket === ')' && !inList && value === this.#nextNumber ? this.#operative(value) : 'subparagraph';
  }

  /** A preamble whose paragraphs are lettered, which no list above introduces: a slip, but no list. */
  #isLetteredPreamble(mark: Mark, i: number, above: string | null): boolean {
    if (this.#place !== 'preamble' || above === ':' || this.kinds[i - 1] === 'subparagraph') return false;
    const words = this.#chunks[i]?.piece.text.slice(mark.body) ?? '';
    return isKnownOpening(words, this.#language) && openingForm(words, this.#language) === 'participle';
  }

  #listIsNumbered(i: number): boolean {
    const above = this.#chunks[i - 1]?.shape;
    return this.kinds[i - 1] === 'subparagraph' && above?.is === 'marked' && above.mark.kind === 'number';
  }

  #operative(value: number): BlockKind {
    this.#settle(true);
    this.#place = 'operative';
    this.#nextNumber = value + 1;
    return 'operative';
  }

  #unmarked(chunk: Chunk, i: number): BlockKind {
    const above = this.#endAbove();
    if (this.#isHeading(chunk, i, above)) return this.#heading();
    if (this.#place === 'preamble' && this.#kindBefore() === 'subparagraph' && chunk.piece.ask(goesOn)) return 'flush';
    const form = chunk.piece.ask(formBehindQuote, this.#language);
    if (this.#place === 'operative') {
      if (above === ':' || !chunk.piece.ask(opensKnown, this.#language)) return 'flush';
      return form === 'participle' ? 'preambular' : form === 'finite' ? 'operative' : 'flush';
    }
    if (form === null && (above === ':' || (this.#place === 'section' && !chunk.piece.ask(opensKnown, this.#language)))) return 'flush';
    if (form === 'participle') this.#lastParticiple = i;
    else this.#pending.push({ index: i, form: form === 'finite' ? 'finite' : 'other' });
    return 'preambular';
  }

  /** Short, without an end mark, no opening, and something for it to stand above. */
  #isHeading(chunk: Chunk, i: number, above: string | null): boolean {
    if (
      (above === ':' && !this.#afterLoneVerb()) ||
      chunk.lines > 4 ||
      chunk.end - chunk.start > LONGEST_HEADING ||
      !this.#endsAsHeading(chunk, i, above)
    )
      return false;
    const below = this.#chunks.slice(i + 1, i + 8).find(c => c.shape.is !== 'note' && c.shape.is !== 'footnote');
    if (!below || !['plain', 'marked', 'table', 'table-note', 'section', 'hash-heading', 'escaped', 'masthead'].includes(below.shape.is))
      return false;
    return !chunk.piece.ask(opensKnown, this.#language) || this.#namesSection(chunk, i);
  }

  /** Right below the number of a section stands its name, which may begin like a verb: `Demande de subvention pour …`. */
  #namesSection(chunk: Chunk, i: number): boolean {
    return this.#chunks[i - 1]?.shape.is === 'section' && chunk.piece.ask(formBehindQuote, this.#language) === 'finite';
  }

  /** Without an end mark; or with a full stop or a colon, a slip, right below the number of a section or between two numbered paragraphs. */
  #endsAsHeading(chunk: Chunk, i: number, above: string | null): boolean {
    const end = this.#endOf(i);
    if (end !== '.' && end !== ':') return end === '';
    if (chunk.end - chunk.start > LONGEST_WITH_STOP || !chunk.piece.ask(beginsLikeName)) return false;
    if (this.#chunks[i - 1]?.shape.is === 'section') return true;
    const below = this.#chunks[i + 1]?.shape;
    return this.#place === 'operative' && above === ';' && below?.is === 'marked' && digitsOf(below.mark.core) === this.#nextNumber;
  }

  /** Behind `Adopts the following declaration:` stands its title. */
  #afterLoneVerb(): boolean {
    const last = this.#pending.at(-1);
    return last?.form === 'finite' && last.index === this.kinds.findLastIndex(kind => !ASIDE.has(kind));
  }

  /** Settles the unnumbered paragraphs of a run that ends here: a lone verb paragraph is operative, one among participles is a slip of the preamble. */
  #settle(numberFollows: boolean): void {
    const pending = this.#pending;
    this.#pending = [];
    if (!pending.length) return;
    for (const { index, form } of pending) {
      const end = this.#endOf(index);
      const last = index > this.#lastParticiple;
      const closes = last && !numberFollows;
      if (form === 'finite' ? closes || end === ':' || (last && end !== ',' && end !== '') : closes && end === '.')
        this.kinds[index] = 'operative';
    }
  }

  #opensPart(i: number): boolean {
    const shape = this.#chunks[i]?.shape;
    if (shape?.is !== 'section' || !/^[A-Z]\.?$/.test(shape.label)) return false;
    const below = this.#chunks.slice(i + 1, i + 4).find(c => c.shape.is === 'organ' || c.shape.is === 'marked');
    return below?.shape.is === 'organ';
  }

  #kindAbove(i: number): BlockKind | undefined {
    const at = this.kinds.findLastIndex((kind, k) => k < i && !ASIDE.has(kind) && kind !== 'annex');
    return this.kinds.slice(at, i).includes('annex') ? undefined : this.kinds[at];
  }

  #endsPart(i: number): boolean {
    const below = this.#chunks[i + 1];
    return (
      !below || below.shape.is === 'footnote' || below.shape.is === 'annex' || below.shape.is === 'vote' || below.shape.is === 'section'
    );
  }

  #organFollows(i: number): boolean {
    return this.#chunks.slice(i + 1, i + 6).some(c => c.shape.is === 'organ');
  }

  #kindBefore(): BlockKind | undefined {
    return this.kinds.findLast(kind => !ASIDE.has(kind));
  }

  /** The end mark of the paragraph above in the same text; null where there is none. */
  #endAbove(): string | null {
    const at = this.kinds.findLastIndex(kind => !ASIDE.has(kind));
    const kind = this.kinds[at];
    return kind === 'preambular' || kind === 'operative' || kind === 'subparagraph' || kind === 'flush' ? this.#endOf(at) : null;
  }

  #endOf(i: number): string {
    const chunk = this.#chunks[i];
    return chunk ? chunk.piece.ask(endingOf).mark : '';
  }
}

/** A forwarded text quotes each of its paragraphs; the quotation mark does not change what a paragraph is. */
const behindQuote = (paragraph: string): string => paragraph.replace(/^[“"«‘[]\s?/, '');
/** Text that closes a list: `and stressing the need for …`. */
const goesOn = (text: string): boolean => /^(?:and|or|as well as|et|ou|ainsi que|y|o|así como) /.test(text);
const beginsLikeName = (text: string): boolean => /^\p{Lu}/u.test(text);
const opensKnown = (paragraph: string, language: Language): boolean => isKnownOpening(behindQuote(paragraph), language);
const formBehindQuote = (paragraph: string, language: Language): ReturnType<typeof openingForm> =>
  openingForm(behindQuote(paragraph), language);
