import { useLocation, useNavigate, useSearchParams } from 'react-router';

export const pageSizes = [20, 50, 100] as const;

/**
 * Where a keyset list stands. The cursor of the page is in the address; the cursors of the pages before it travel with
 * the history entry, because a keyset list knows no page numbers.
 */
export function useKeyset() {
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const { state } = useLocation();
  const trail = (state as { trail?: string[] } | null)?.trail ?? [];
  const cursor = parameters.get('cursor') ?? undefined;
  const asked = Number(parameters.get('limit'));
  const limit = pageSizes.find((size) => size === asked) ?? pageSizes[0];

  const go = (change: Record<string, string | undefined>, nextTrail: string[]) => {
    const after = new URLSearchParams(parameters);
    for (const [name, value] of Object.entries(change)) {
      if (value) after.set(name, value);
      else after.delete(name);
    }
    void navigate({ search: after.toString() }, { state: { trail: nextTrail } });
  };
  return {
    cursor,
    limit,
    /** What a page of the list asks for. */
    place: { ...(cursor ? { cursor } : {}), limit },
    hasPrevious: cursor !== undefined,
    next: (nextCursor: string) => go({ cursor: nextCursor }, [...trail, cursor ?? '']),
    /** Without a trail (a shared link) the page before is not known: the list starts over. */
    previous: () => go({ cursor: trail[trail.length - 1] }, trail.slice(0, -1)),
    resize: (size: number) => go({ limit: String(size), cursor: undefined }, []),
  };
}

export type Keyset = ReturnType<typeof useKeyset>;
