import type { CitationPlace, CitedOrgan, CitedResolution } from '../../../server/src/protocol/requests';

/** What the tree of citations is made of. */
export type CitationItem = GroupItem | CitedItem | PlaceItem;

export interface GroupItem {
  readonly kind: 'group';
  /** The name of an organ; null for what is to be looked at, whatever its organ. */
  readonly organ: string | null;
  readonly cited: readonly CitedItem[];
}

export interface CitedItem {
  readonly kind: 'cited';
  readonly cited: CitedResolution;
  /** Each place that it is cited at, where there is more than one. */
  readonly places: readonly PlaceItem[];
}

export interface PlaceItem {
  readonly kind: 'place';
  readonly place: CitationPlace;
}

/** The tree of what a draft cites: first what is wrong and the resolutions that nothing is known of, then the rest by organ. */
export function itemsOf(organs: readonly CitedOrgan[]): GroupItem[] {
  const doubtful = organs.flatMap(({ cited }) => cited.filter(isDoubtful));
  const groups = organs.map(({ name, cited }) =>
    groupOf(
      name,
      cited.filter(one => !isDoubtful(one)),
    ),
  );
  return [
    groupOf(
      null,
      [...doubtful].sort((a, b) => rankOf(a) - rankOf(b)),
    ),
    ...groups,
  ].filter(({ cited }) => cited.length > 0);
}

const isDoubtful = ({ state }: CitedResolution): boolean => state === 'wrong' || state === 'unknown';

const rankOf = ({ state }: CitedResolution): number => (state === 'wrong' ? 0 : 1);

const groupOf = (organ: string | null, cited: readonly CitedResolution[]): GroupItem => ({
  kind: 'group',
  organ,
  cited: cited.map(toItem),
});

const toItem = (cited: CitedResolution): CitedItem => ({
  kind: 'cited',
  cited,
  places: cited.places.length > 1 ? cited.places.map((place): PlaceItem => ({ kind: 'place', place })) : [],
});
