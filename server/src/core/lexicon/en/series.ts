/** Words of other prose that drafters put where `also` or `further` is due, in front of the opening or behind it. */
export const STRANGER = /^(?:additionally|furthermore|likewise|moreover|similarly)\s|\s(?:additionally|likewise|similarly)$/i;
