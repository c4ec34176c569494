import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** What a page filters by, as texts in the address; absent means "all". */
export type Filters<Name extends string> = Partial<Record<Name, string>>;

/**
 * Filters live in the address, so a list can be bookmarked, shared and come back to. A change starts at the first page.
 * @param names the parameters of this page; others in the address stay as they are
 */
export function useFilters<Name extends string>(names: readonly Name[]) {
  const [parameters, setParameters] = useSearchParams();
  const joined = names.join();
  const filters = useMemo(() => {
    const present = (joined.split(',') as Name[]).flatMap((name) => {
      const value = parameters.get(name);
      return value ? [[name, value] as const] : [];
    });
    return Object.fromEntries(present) as Filters<Name>;
  }, [parameters, joined]);

  const setFilters = useCallback(
    (wanted: Filters<Name>) =>
      setParameters((before) => {
        const after = new URLSearchParams(before);
        after.delete('cursor');
        for (const name of joined.split(',') as Name[]) {
          const value = wanted[name];
          if (value) after.set(name, value);
          else after.delete(name);
        }
        return after;
      }),
    [setParameters, joined],
  );
  return [filters, setFilters] as const;
}
