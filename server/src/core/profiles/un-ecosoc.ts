import type { Profile } from './profile';
import { unGa } from './un-ga';

/** The Economic and Social Council follows the style of the General Assembly. */
export const unEcosoc: Profile = Object.freeze({
  ...unGa,
  id: 'un-ecosoc',
  name: 'Economic and Social Council',
  body: 'economic-and-social-council',
} as const);
