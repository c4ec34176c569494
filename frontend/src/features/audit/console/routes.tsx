import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';
import { auditMessages as messages } from '../messages.zh-CN';

/** The audit log, below the console's frame. */
export const auditRoutes: RouteObject[] = [
  { path: 'audit', handle: { crumb: messages.title }, lazy: page(() => import('./AuditPage')) },
];
