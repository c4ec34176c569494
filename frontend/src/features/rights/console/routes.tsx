import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';
import { concernMessages } from '../concerns/messages.zh-CN';
import { counselMessages } from '../counsel/messages.zh-CN';
import { mediationMessages } from '../mediations/messages.zh-CN';

/** Concerns, mediation and counselling, below the console's frame. */
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
  {
    path: 'rights/mediations',
    handle: { crumb: mediationMessages.title },
    children: [
      { index: true, lazy: page(() => import('./MediationListPage')) },
      { path: ':id', handle: { crumb: mediationMessages.page }, lazy: page(() => import('./MediationPage')) },
    ],
  },
  {
    path: 'rights/mediators',
    handle: { crumb: mediationMessages.mediatorsTitle },
    lazy: page(() => import('./MediatorListPage')),
  },
  {
    path: 'rights/counsel-desk',
    handle: { crumb: counselMessages.deskPage },
    lazy: page(() => import('./CounselDeskPage')),
  },
  {
    path: 'rights/counsel-statistics',
    handle: { crumb: counselMessages.statisticsPage },
    lazy: page(() => import('./CounselStatisticsPage')),
  },
];
