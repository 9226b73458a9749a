/**
 * What stands before -ise in words that are not made with the Greek suffix and keep their s. An entry is the end of such a word
 * (`pr`: comprise, enterprise, surprise), or with `^` the whole of it.
 */
export const TRUE_ISE: readonly string[] = [
  ...['advert', 'adv', 'apprent', 'chast', 'circumc', 'conc', 'cru', 'bru', 'desp', 'dev', 'disgu', 'exc', 'exerc', 'expert', 'franch'],
  ...['improv', 'inc', 'lia', 'mala', 'merchand', 'mort', 'o', 'pract', 'pr', 'prec', 'prem', 'prom', 'ra', 'rev', 'superv', 'surm'],
  ...['telev', 'treat', 'w'],
  ...['^an', '^ar', '^cer', '^chem', '^cr', '^dem', '^gu', '^m', '^marqu', '^parad', '^r', '^sunr', '^v'],
];
