import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';
import { electionMessages } from '../elections/messages.zh-CN';
import { listMessages } from '../lists/messages.zh-CN';
import { organisationMessages as messages } from '../messages.zh-CN';

/** Pages of the organisation, below the console's frame. */
export const organisationRoutes: RouteObject[] = [
  {
    path: 'units',
    handle: { crumb: messages.title },
    children: [
      { index: true, lazy: page(() => import('./UnitListPage')) },
      { path: 'import', handle: { crumb: listMessages.importUnits }, lazy: page(() => import('./UnitImportPage')) },
      { path: ':id', handle: { crumb: messages.unitPage }, lazy: page(() => import('./UnitPage')) },
    ],
  },
  {
    path: 'officers',
    handle: { crumb: listMessages.officers },
    children: [
      { index: true, lazy: page(() => import('./OfficerListPage')) },
      {
        path: 'import',
        handle: { crumb: listMessages.importOfficers },
        lazy: page(() => import('./OfficerImportPage')),
      },
    ],
  },
  { path: 'unlinked-units', handle: { crumb: listMessages.unlinked }, lazy: page(() => import('./UnlinkedPage')) },
  { path: 'officer-gaps', handle: { crumb: listMessages.gaps }, lazy: page(() => import('./OfficerGapsPage')) },
  { path: 'terms', handle: { crumb: messages.termRadar }, lazy: page(() => import('./TermListPage')) },
  { path: 'elections/:id', handle: { crumb: electionMessages.page }, lazy: page(() => import('./ElectionPage')) },
  {
    path: 'unit-changes',
    handle: { crumb: messages.changes },
    children: [
      { index: true, lazy: page(() => import('./ChangeListPage')) },
      { path: ':id', handle: { crumb: messages.changePage }, lazy: page(() => import('./ChangePage')) },
    ],
  },
  {
    path: 'unit-change-cases',
    handle: { crumb: messages.cases },
    children: [
      { index: true, lazy: page(() => import('./CaseListPage')) },
      { path: ':id', handle: { crumb: messages.casePage }, lazy: page(() => import('./CasePage')) },
    ],
  },
];
