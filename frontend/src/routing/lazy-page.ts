import type { ComponentType } from 'react';

/** `lazy: page(() => import('…/FooPage'))` in a route: the page's code is fetched when its address is opened. */
export function page(load: () => Promise<{ default: ComponentType }>) {
  return async () => ({ Component: (await load()).default });
}
