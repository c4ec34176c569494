import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';

/** Screens of delegation on the phone; accounts are opened at a desk. */
export const accountRoutes: RouteObject[] = [
  { path: 'delegations', lazy: page(() => import('./DelegationPage')) },
  { path: 'delegations/new', lazy: page(() => import('./DelegatePage')) },
  { path: 'my-data', lazy: page(() => import('./MyDataPage')) },
];
