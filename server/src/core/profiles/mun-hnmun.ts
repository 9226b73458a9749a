import { munNmun } from './mun-nmun';
import type { Profile } from './profile';

/** Harvard National Model United Nations (HNMUN), whose drafts are titled `DRAFT RESOLUTION 1.1`. */
export const munHnmun: Profile = Object.freeze({
  ...munNmun,
  id: 'mun-hnmun',
  name: 'Model UN: HNMUN',
  body: 'mun-hnmun',
} as const);
