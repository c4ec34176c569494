import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';

/** Concerns on the phone; the addresses are those of the inbox's links. */
export const rightsRoutes: RouteObject[] = [
  { path: 'rights/concerns', lazy: page(() => import('./ConcernListPage')) },
  { path: 'rights/concerns/new', lazy: page(() => import('./NewConcernPage')) },
  { path: 'rights/concerns/:id', lazy: page(() => import('./ConcernPage')) },
];
