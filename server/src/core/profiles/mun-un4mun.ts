import type { Profile } from './profile';
import { unGa } from './un-ga';

/** UN4MUN, the United Nations' own simulation: the editorial rules of the General Assembly, with patience for spelling. */
export const munUn4mun: Profile = Object.freeze({
  ...unGa,
  id: 'mun-un4mun',
  name: 'Model UN: UN4MUN',
  body: 'mun-un4mun',
  severity: { ...unGa.severity, spelling: 'information', 'organ-phrase': 'off', 'organ-line-own-body': 'off' },
} as const);
