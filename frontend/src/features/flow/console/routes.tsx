import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';
import { flowMessages as messages } from '../messages.zh-CN';

/** What the own union handed up, and what those below handed to it. */
export const flowRoutes: RouteObject[] = [
  {
    path: 'submissions/sent',
    handle: { crumb: messages.sentTitle },
    children: [
      { index: true, lazy: page(() => import('./SentListPage')) },
      { path: ':id', handle: { crumb: messages.casePage }, lazy: page(() => import('./SentPage')) },
    ],
  },
  {
    path: 'submissions/received',
    handle: { crumb: messages.receivedTitle },
    children: [
      { index: true, lazy: page(() => import('./ReceivedListPage')) },
      { path: ':id', handle: { crumb: messages.casePage }, lazy: page(() => import('./ReceivedPage')) },
    ],
  },
];
