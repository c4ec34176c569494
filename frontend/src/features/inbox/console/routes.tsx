import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';
import { inboxMessages as messages } from '../messages.zh-CN';

export const inboxRoutes: RouteObject[] = [
  { path: 'inbox', handle: { crumb: messages.title }, lazy: page(() => import('./InboxPage')) },
];
