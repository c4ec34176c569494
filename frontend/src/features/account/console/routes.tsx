import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';
import { accountMessages as messages } from '../messages.zh-CN';

/** Pages of accounts and delegations, below the console's frame. */
export const accountRoutes: RouteObject[] = [
  { path: 'accounts', handle: { crumb: messages.accounts }, lazy: page(() => import('./AccountListPage')) },
  { path: 'delegations', handle: { crumb: messages.delegations }, lazy: page(() => import('./DelegationPage')) },
  { path: 'my-data', handle: { crumb: messages.myData }, lazy: page(() => import('./MyDataPage')) },
];
