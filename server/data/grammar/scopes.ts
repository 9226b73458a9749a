/** A rule of a TextMate grammar. */
export type GrammarRule = Readonly<Record<string, unknown>>;

/** Scope names with the language behind each, as the convention is. The same names stand in `semanticTokenScopes` of the manifest. */
export const scope = (...names: readonly string[]): string => names.map(name => `${name}.un-resolution`).join(' ');

/** A rule that gives one scope to what it matches. */
export const line = (name: string, match: string): GrammarRule => ({ match, name: scope(name) });

export const include = (...names: readonly string[]): GrammarRule[] => names.map(name => ({ include: `#${name}` }));

/** Matches nothing: the end of a region that goes on to the end of the text. */
export const NEVER = '(?!)';
