import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';

/** Mutual aid on the phone. */
export const mutualRoutes: RouteObject[] = [
  { path: 'mutual-periods', lazy: page(() => import('./PeriodListPage')) },
  { path: 'mutual-periods/:id/estimate', lazy: page(() => import('./EstimatePage')) },
  { path: 'mutual-periods/:id/claim', lazy: page(() => import('./NewClaimPage')) },
  { path: 'mutual-society', lazy: page(() => import('./SocietyPage')) },
  { path: 'mutual-claims', lazy: page(() => import('./ClaimListPage')) },
  { path: 'mutual-claims/:id', lazy: page(() => import('./ClaimPage')) },
  { path: 'mutual-claims/:id/edit', lazy: page(() => import('./EditClaimPage')) },
  { path: 'mutual-periods/:id', lazy: page(() => import('./PeriodPage')) },
];
