import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { server } from './msw/server';

// The first render of the component kit takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

// jsdom has no layout: antd asks for these before it draws.
window.matchMedia ??= (media: string) =>
  ({
    media,
    matches: false,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
  }) as never;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
// jsdom's own answer walks every rule of the component kit for every element that a query by role looks at. Enough for what
// the tests ask, whether something is shown: the styles written on the element and the kit's class for hidden parts.
const usual: Record<string, string> = { display: 'block', visibility: 'visible', opacity: '1' };
window.getComputedStyle = ((element: HTMLElement) =>
  new Proxy(element.style, {
    get(style, property) {
      if (property === 'display' && (element.hidden || /-hidden( |$)/.test(element.getAttribute('class') ?? '')))
        return 'none';
      const value = Reflect.get(style, property);
      return typeof value === 'function' ? value.bind(style) : value || usual[property as string] || '';
    },
  })) as typeof window.getComputedStyle;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  localStorage.clear();
  sessionStorage.clear();
});
afterAll(() => server.close());
