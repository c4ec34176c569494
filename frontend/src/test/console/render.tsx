import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import type { ReactElement } from 'react';
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router';

import { LoadingState } from '@/ui/LoadingState';

/** Draws a piece of the console as its shell would: Chinese kit, no gap in two-character buttons. */
export function renderConsole(piece: ReactElement) {
  return renderRoutes([{ path: '*', element: piece }], '/');
}

/** Opens an address in a map of routes with an empty cache; requests are answered by the test handlers. */
export function renderRoutes(routes: RouteObject[], address: string) {
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createMemoryRouter([{ HydrateFallback: LoadingState, children: routes }], {
    initialEntries: [address],
  });
  render(
    <QueryClientProvider client={cache}>
      <ConfigProvider locale={zhCN} theme={{ token: { motion: false } }} button={{ autoInsertSpace: false }}>
        <App>
          <RouterProvider router={router} />
        </App>
      </ConfigProvider>
    </QueryClientProvider>,
  );
  return { router, cache };
}
