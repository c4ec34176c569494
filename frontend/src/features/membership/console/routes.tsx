import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';
import { membershipMessages as messages } from '../messages.zh-CN';

/** Pages of the register of members, below the console's frame. */
export const membershipRoutes: RouteObject[] = [
  {
    path: 'members',
    handle: { crumb: messages.title },
    children: [
      { index: true, lazy: page(() => import('./MemberListPage')) },
      { path: 'import', handle: { crumb: messages.importTitle }, lazy: page(() => import('./MemberImportPage')) },
      { path: ':id', handle: { crumb: messages.memberPage }, lazy: page(() => import('./MemberPage')) },
    ],
  },
];
