import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';
import { grantMessages } from '../grants/messages.zh-CN';
import { assistanceMessages as messages } from '../messages.zh-CN';

/** Hardship files and their notices, below the console's frame. */
export const assistanceRoutes: RouteObject[] = [
  {
    path: 'assistance/hardship-files',
    handle: { crumb: messages.title },
    children: [
      { index: true, lazy: page(() => import('./HardshipListPage')) },
      { path: ':id', handle: { crumb: messages.filePage }, lazy: page(() => import('./HardshipPage')) },
    ],
  },
  {
    path: 'assistance/aid-grants',
    handle: { crumb: grantMessages.title },
    children: [
      { index: true, lazy: page(() => import('./GrantListPage')) },
      { path: ':id', handle: { crumb: grantMessages.grantPage }, lazy: page(() => import('./GrantPage')) },
    ],
  },
  {
    path: 'assistance/notices',
    handle: { crumb: messages.noticesTitle },
    children: [
      { index: true, lazy: page(() => import('./NoticeListPage')) },
      { path: ':id', handle: { crumb: messages.noticePage }, lazy: page(() => import('./NoticePage')) },
    ],
  },
];
