import type { Profile } from './profile';
import { unGa } from './un-ga';

/** UN4MUN, the United Nations' own simulation: the editorial rules of the General Assembly. */
export const munUn4mun: Profile = Object.freeze({
  ...unGa,
  id: 'mun-un4mun',
  name: 'Model UN: UN4MUN',
  body: 'mun-un4mun',
} as const);
