import type { Profile } from './profile';
import { unGa } from './un-ga';

/** The Human Rights Council follows the style of the General Assembly; it names itself where it recalls what it was built on. */
export const unHrc: Profile = Object.freeze({
  ...unGa,
  id: 'un-hrc',
  name: 'Human Rights Council',
  body: 'human-rights-council',
  severity: { ...unGa.severity, 'ref-own-its': 'off' },
} as const);
