/** A currency: the signs and codes it is written with, as sources of patterns, and its name behind an amount. */
export interface Currency {
  readonly signs: string;
  /** One of these stands in every one of the signs, letters small. */
  readonly cues: readonly string[];
  readonly name: string;
  /** Whether the signs stand for no other currency. */
  readonly sure: boolean;
}

export const CURRENCIES: readonly Currency[] = [
  { signs: 'US ?\\$|USD|U\\.?S\\.? dollars', cues: ['$', 'usd', 'dollars'], name: 'United States dollars', sure: true },
  { signs: '\\$', cues: ['$'], name: 'United States dollars', sure: false },
  { signs: '€|EUR', cues: ['€', 'eur'], name: 'euros', sure: true },
  { signs: '£|GBP', cues: ['£', 'gbp'], name: 'pounds sterling', sure: true },
  { signs: '¥|JPY', cues: ['¥', 'jpy'], name: 'yen', sure: false },
  { signs: 'CHF', cues: ['chf'], name: 'Swiss francs', sure: true },
];
