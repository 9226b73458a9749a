/** A small letter a to z stands so far behind its capital: one bit. */
const CASE = 0x20;

/** The code of a letter A to Z as that of the small one; true of letters only. */
export const toSmallCode = (code: number): number => code | CASE;

/** Whether a code is of a letter a to z, in whatever capitals. */
export const isPlainLetter = (code: number): boolean => toSmallCode(code) >= 0x61 && toSmallCode(code) <= 0x7a;
