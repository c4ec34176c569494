import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';

/** Submissions on the phone: what the inbox links to. */
export const flowRoutes: RouteObject[] = [
  { path: 'submissions/received/:id', lazy: page(() => import('./ReceivedPage')) },
];
