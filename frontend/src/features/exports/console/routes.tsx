import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';
import { exportMessages as messages } from '../messages.zh-CN';

/** Lists with personal data on their way out, below the console's frame. */
export const exportRoutes: RouteObject[] = [
  { path: 'exports', handle: { crumb: messages.title }, lazy: page(() => import('./ExportsPage')) },
];
