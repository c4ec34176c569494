import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';
import { fundMessages as messages } from '../messages.zh-CN';

/** Funds of the acting union and the money that comes from above, below the console's frame. */
export const fundRoutes: RouteObject[] = [
  {
    path: 'funds',
    handle: { crumb: messages.title },
    children: [
      { index: true, lazy: page(() => import('./FundListPage')) },
      { path: ':id', handle: { crumb: messages.fundPage }, lazy: page(() => import('./FundPage')) },
    ],
  },
  {
    path: 'incoming-allocations',
    handle: { crumb: messages.incomingTitle },
    lazy: page(() => import('./IncomingPage')),
  },
];
