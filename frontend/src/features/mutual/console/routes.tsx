import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';
import { mutualMessages as messages } from '../messages.zh-CN';

/** Mutual aid below the console's frame. */
export const mutualRoutes: RouteObject[] = [
  {
    path: 'mutual-periods',
    handle: { crumb: messages.title },
    children: [
      { index: true, lazy: page(() => import('./PeriodListPage')) },
      { path: ':id', handle: { crumb: messages.periodPage }, lazy: page(() => import('./PeriodPage')) },
    ],
  },
];
