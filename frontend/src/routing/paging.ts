import type { UseQueryResult } from '@tanstack/react-query';
import type { KeysetPage } from '@/api/client';
import { problemOf } from '@/api/problems';
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

type Found<Row> = Pick<UseQueryResult<KeysetPage<Row>>, 'data' | 'error' | 'isFetching' | 'refetch'>;

/** What a table shows of the page that was asked for. */
export function tableOf<Row>(keyset: Keyset, { data, error, isFetching, refetch }: Found<Row>) {
  return {
    rows: data?.items,
    total: data?.total,
    isLoading: isFetching,
    trouble: error ? problemOf(error) : undefined,
    onRetry: () => void refetch(),
    paging: pagingOf(keyset, data),
  };
}
