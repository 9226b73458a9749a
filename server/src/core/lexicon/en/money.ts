/** A currency: the signs and codes it is written with, as sources of patterns, and its name behind an amount. */
export interface Currency {
  readonly signs: string;
  readonly name: string;
  /** Whether the signs stand for no other currency. */
  readonly sure: boolean;
}

export const CURRENCIES: readonly Currency[] = [
  { signs: 'US ?\\$|USD|U\\.?S\\.? dollars', name: 'United States dollars', sure: true },
  { signs: '\\$', name: 'United States dollars', sure: false },
  { signs: '€|EUR', name: 'euros', sure: true },
  { signs: '£|GBP', name: 'pounds sterling', sure: true },
  { signs: '¥|JPY', name: 'yen', sure: false },
  { signs: 'CHF', name: 'Swiss francs', sure: true },
];
