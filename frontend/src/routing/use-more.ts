import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeysetPage } from '@/api/client';
import { problemOf } from '@/api/problems';

/** How many more a tap brings. */
const step = 20;

/** How much of a long list of the phone is asked for. */
export function useMore() {
  const [limit, setLimit] = useState(step);
  return { limit, more: () => setLimit(limit + step), restart: () => setLimit(step) };
}

type Found<Row> = Pick<UseQueryResult<KeysetPage<Row>>, 'data' | 'error' | 'refetch'>;

/** What a long list shows of the rows that have arrived. */
export function longListOf<Row>({ data, error, refetch }: Found<Row>, more: () => void) {
  return {
    rows: data?.items,
    trouble: error ? problemOf(error) : undefined,
    onRetry: () => void refetch(),
    onMore: data?.nextCursor ? more : undefined,
  };
}
