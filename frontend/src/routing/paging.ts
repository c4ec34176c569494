import { type Keyset, pageSizes } from './use-keyset';

/** The pager of a table from where the list stands and the page that has arrived. */
export function pagingOf(keyset: Keyset, page: { nextCursor?: string | null } | undefined) {
  return {
    sizes: pageSizes,
    size: keyset.limit,
    hasPrevious: keyset.hasPrevious,
    nextCursor: page?.nextCursor,
    onPrevious: keyset.previous,
    onNext: keyset.next,
    onResize: keyset.resize,
  };
}
