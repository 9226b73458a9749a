/** Whether the General Assembly was in its regular session `n` on a day: from September of 1945 + n to September of the year after. */
export const isInAssemblySession = (n: number, date: string): boolean => date >= `${1945 + n}-09-01` && date <= `${1946 + n}-09-30`;

/** The months in which the three regular sessions of a year are held, with the days by which they may run over. */
const PARTS = [
  ['02-15', '06-30'],
  ['05-20', '08-15'],
  ['08-25', '11-15'],
] as const;
/** The first session with three a year in the order spring, summer, autumn: 2009. */
const REGULAR_FROM = 10;

/** Whether the Human Rights Council was in its regular session `n` on a day. Sessions 1 to 9, 2006 to 2008, are told by the year. */
export function isInCouncilSession(n: number, date: string): boolean {
  if (n < REGULAR_FROM) return date.slice(0, 4) === String(2006 + Math.floor((n - 1) / 3));
  const year = 2009 + Math.floor((n - REGULAR_FROM) / 3);
  const [from, to] = PARTS[(n - REGULAR_FROM) % 3] ?? PARTS[0];
  return date >= `${year}-${from}` && date <= `${year}-${to}`;
}

/** The years of the Assembly’s special sessions since the Human Rights Council holds some too. */
export const ASSEMBLY_SPECIAL_SESSIONS: ReadonlyMap<number, string> = new Map([
  [28, '2005'],
  [29, '2014'],
  [30, '2016'],
  [31, '2020'],
  [32, '2021'],
]);

/** The Economic and Social Council numbers by the year in which a session ends; the session begins in July of the year before. */
export const isInYearOfCouncil = (year: number, date: string): boolean => date >= `${year - 1}-07-01` && date <= `${year}-12-31`;
