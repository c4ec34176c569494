import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { useFilters } from './use-filters';
import { useKeyset } from './use-keyset';

function at(address: string) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>
  );
  const use = () => ({
    filters: useFilters(['q', 'kind']),
    keyset: useKeyset(),
    search: new URLSearchParams(useLocation().search).toString(),
  });
  return renderHook(use, { wrapper }).result;
}

it('reads the filters of the page from the address and leaves the others alone', () => {
  const page = at('/units?q=%E4%B8%BD%E6%B0%B4&tab=terms');
  expect(page.current.filters[0]).toEqual({ q: '丽水' });
  act(() => page.current.filters[1]({ kind: 'BRANCH' }));
  expect(page.current.search).toBe('tab=terms&kind=BRANCH');
});

it('starts at the first page when a filter changes', () => {
  const page = at('/units?cursor=c7&limit=50');
  act(() => page.current.filters[1]({ q: 'x' }));
  expect(page.current.keyset.cursor).toBeUndefined();
  expect(page.current.keyset.limit).toBe(50);
});

it('goes forward by the cursor it is given and back the way it came', () => {
  const page = at('/units');
  expect(page.current.keyset.hasPrevious).toBe(false);
  act(() => page.current.keyset.next('c1'));
  act(() => page.current.keyset.next('c2'));
  expect(page.current.keyset.cursor).toBe('c2');
  act(() => page.current.keyset.previous());
  expect(page.current.keyset.cursor).toBe('c1');
  act(() => page.current.keyset.previous());
  expect(page.current.keyset.cursor).toBeUndefined();
});

it('starts over from a shared link whose way is not known', () => {
  const page = at('/units?cursor=c9');
  act(() => page.current.keyset.previous());
  expect(page.current.search).toBe('');
});

it('accepts only the offered page sizes', () => {
  expect(at('/units?limit=5000').current.keyset.limit).toBe(20);
});
