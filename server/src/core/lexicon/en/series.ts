/** Words of other prose that drafters put where `also` or `further` is due in front of an opening. */
export const STRANGER = /^(?:additionally|furthermore|likewise|moreover|similarly)\s/i;
