import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';
import { claimMessages } from '../claims/messages.zh-CN';
import { committeeMessages } from '../committee/messages.zh-CN';
import { mutualMessages as messages } from '../messages.zh-CN';
import { rosterMessages } from '../roster/messages.zh-CN';
import { sampleMessages } from '../samples/messages.zh-CN';
import { societyMessages } from '../society/messages.zh-CN';
import { solvencyMessages } from '../solvency/messages.zh-CN';

/** Mutual aid below the console's frame. */
export const mutualRoutes: RouteObject[] = [
  {
    path: 'mutual-periods',
    handle: { crumb: messages.title },
    children: [
      { index: true, lazy: page(() => import('./PeriodListPage')) },
      {
        path: ':id',
        handle: { crumb: messages.periodPage },
        children: [
          { index: true, lazy: page(() => import('./PeriodPage')) },
          {
            path: 'roster',
            handle: { crumb: rosterMessages.title },
            children: [
              { index: true, lazy: page(() => import('./RosterPage')) },
              {
                path: 'import',
                handle: { crumb: rosterMessages.importTitle },
                lazy: page(() => import('./RosterImportPage')),
              },
            ],
          },
          {
            path: 'sessions',
            handle: { crumb: committeeMessages.title },
            lazy: page(() => import('./SessionsPage')),
          },
          {
            path: 'dues',
            handle: { crumb: societyMessages.dues },
            children: [
              { index: true, lazy: page(() => import('./SocietyDuesPage')) },
              {
                path: 'import',
                handle: { crumb: societyMessages.importDues },
                lazy: page(() => import('./SocietyDuesImportPage')),
              },
            ],
          },
          {
            path: 'participation',
            handle: { crumb: rosterMessages.participationTitle },
            lazy: page(() => import('./ParticipationPage')),
          },
          {
            path: 'samples',
            handle: { crumb: sampleMessages.title },
            children: [
              { index: true, lazy: page(() => import('./SampleListPage')) },
              {
                path: ':sampleId',
                handle: { crumb: sampleMessages.page },
                lazy: page(() => import('./SamplePage')),
              },
            ],
          },
        ],
      },
    ],
  },
  {
    path: 'mutual-society',
    handle: { crumb: societyMessages.title },
    children: [
      { index: true, lazy: page(() => import('./SocietyPage')) },
      {
        path: 'members',
        handle: { crumb: societyMessages.members },
        children: [
          { index: true, lazy: page(() => import('./SocietyMemberListPage')) },
          {
            path: 'import',
            handle: { crumb: societyMessages.importMembers },
            lazy: page(() => import('./SocietyMemberImportPage')),
          },
          { path: ':id', handle: { crumb: societyMessages.member }, lazy: page(() => import('./SocietyMemberPage')) },
        ],
      },
    ],
  },
  {
    path: 'mutual-sessions/:id',
    handle: { crumb: committeeMessages.sessionPage },
    lazy: page(() => import('./SessionPage')),
  },
  {
    path: 'mutual-solvency',
    handle: { crumb: solvencyMessages.title },
    lazy: page(() => import('./SolvencyPage')),
  },
  {
    path: 'mutual-claims',
    handle: { crumb: claimMessages.title },
    children: [
      { index: true, lazy: page(() => import('./ClaimListPage')) },
      { path: ':id', handle: { crumb: claimMessages.page }, lazy: page(() => import('./ClaimPage')) },
    ],
  },
];
