import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';
import { retentionMessages as messages } from '../messages.zh-CN';

/** Personal data whose time is over, below the console's frame. */
export const retentionRoutes: RouteObject[] = [
  { path: 'retention', handle: { crumb: messages.title }, lazy: page(() => import('./RetentionPage')) },
];
