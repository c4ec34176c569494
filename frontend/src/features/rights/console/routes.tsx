import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';
import { concernMessages } from '../concerns/messages.zh-CN';

/** Concerns, below the console's frame. */
export const rightsRoutes: RouteObject[] = [
  {
    path: 'rights/concerns',
    handle: { crumb: concernMessages.title },
    children: [
      { index: true, lazy: page(() => import('./ConcernListPage')) },
      {
        path: 'statistics',
        handle: { crumb: concernMessages.statisticsPage },
        lazy: page(() => import('./ConcernStatisticsPage')),
      },
      { path: ':id', handle: { crumb: concernMessages.page }, lazy: page(() => import('./ConcernPage')) },
    ],
  },
];
