/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const shifted = <S extends Span>(s: S, by: number): S => ({ ...s, start: s.start + by, end: s.end + by });

export const span = (start: number, end: number): Span => ({ start, end });

/** Whether `offset` lies in the span or at its end, where a cursor behind the last character still belongs to it. */
export const touches = (s: Span, offset: number): boolean => s.start <= offset && offset <= s.end;

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const textOf = (text: string, s: Span): string => text.slice(s.start, s.end);
