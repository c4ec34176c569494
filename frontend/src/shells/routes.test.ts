import { matchRoutes, type RouteObject } from 'react-router';
import { consoleScreens, mobileScreens, type Screen } from '../../e2e/screens';
import { createConsoleRouter } from './console/routes';
import { createMobileRouter } from './mobile/routes';

/** The patterns of all routes that show a page. */
function patterns(routes: readonly RouteObject[], above = ''): string[] {
  return routes.flatMap(({ path = '', children, lazy, element }) => {
    const pattern = path === '/' ? '' : [above, path].filter(Boolean).join('/');
    if (children) return patterns(children, pattern);
    return lazy || element ? [pattern] : [];
  });
}

const patternOf = (routes: RouteObject[], { address }: Screen) =>
  (matchRoutes(routes, address.split('?')[0] ?? '') ?? [])
    .map(({ route }) => route.path ?? '')
    .filter((path) => path && path !== '/')
    .join('/');

for (const [shell, create, screens] of [
  ['console', createConsoleRouter, consoleScreens],
  ['phone', createMobileRouter, mobileScreens],
] as const) {
  it(`has every screen of the ${shell} in the walk of the browser tests`, () => {
    const { routes } = create();
    const walked = new Set(screens.map((screen) => patternOf(routes as RouteObject[], screen)));
    const all = patterns(routes as RouteObject[]);
    expect(all.length).toBeGreaterThan(15);
    expect(all.filter((pattern) => !walked.has(pattern))).toEqual([]);
  });
}
