/** Short forms of principal organs and their officers, which resolutions write out. */
export const ORGAN_ACRONYMS: ReadonlyMap<string, string> = new Map([
  ['GA', 'General Assembly'],
  ['UNGA', 'General Assembly'],
  ['SC', 'Security Council'],
  ['UNSC', 'Security Council'],
  ['ECOSOC', 'Economic and Social Council'],
  ['HRC', 'Human Rights Council'],
  ['UNHRC', 'Human Rights Council'],
  ['SG', 'Secretary-General'],
  ['UNSG', 'Secretary-General'],
  ['ICJ', 'International Court of Justice'],
]);

/** Acronyms that adopted texts use in place of a name, without an explanation. */
export const KNOWN_ACRONYMS: ReadonlySet<string> = new Set(
  'AIDS ASEAN COVID DNA HIV ICT INTERPOL NATO OECD SAMOA UNAIDS UNESCO UNHCR UNICEF UNITAID UNRWA'.split(' '),
);
