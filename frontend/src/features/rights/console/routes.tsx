import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';
import { concernMessages } from '../concerns/messages.zh-CN';
import { consultationMessages } from '../consultations/messages.zh-CN';
import { contractMessages } from '../contracts/messages.zh-CN';
import { counselMessages } from '../counsel/messages.zh-CN';
import { eventMessages } from '../events/messages.zh-CN';
import { hotlineMessages } from '../hotlines/messages.zh-CN';
import { legalAidMessages } from '../legalaid/messages.zh-CN';
import { mediationMessages } from '../mediations/messages.zh-CN';
import { overviewMessages } from '../overview/messages.zh-CN';
import { riskMessages } from '../risks/messages.zh-CN';
import { serviceMessages } from '../services/messages.zh-CN';
import { supervisionMessages } from '../supervision/messages.zh-CN';
import { womenMessages } from '../women/messages.zh-CN';

/** Concerns, mediation, legal aid, supervision and counselling, below the console's frame. */
export const rightsRoutes: RouteObject[] = [
  {
    path: 'rights/concerns',
    handle: { crumb: concernMessages.title },
    children: [
      { index: true, lazy: page(() => import('./ConcernListPage')) },
      {
        path: 'statistics',
        handle: { crumb: concernMessages.statisticsPage },
        lazy: page(() => import('./ConcernStatisticsPage')),
      },
      { path: ':id', handle: { crumb: concernMessages.page }, lazy: page(() => import('./ConcernPage')) },
    ],
  },
  {
    path: 'rights/mediations',
    handle: { crumb: mediationMessages.title },
    children: [
      { index: true, lazy: page(() => import('./MediationListPage')) },
      { path: ':id', handle: { crumb: mediationMessages.page }, lazy: page(() => import('./MediationPage')) },
    ],
  },
  {
    path: 'rights/mediators',
    handle: { crumb: mediationMessages.mediatorsTitle },
    lazy: page(() => import('./MediatorListPage')),
  },
  {
    path: 'rights/legal-aid',
    handle: { crumb: legalAidMessages.title },
    children: [
      { index: true, lazy: page(() => import('./LegalAidListPage')) },
      { path: ':id', handle: { crumb: legalAidMessages.page }, lazy: page(() => import('./LegalAidPage')) },
    ],
  },
  {
    path: 'rights/advisers',
    handle: { crumb: legalAidMessages.advisersTitle },
    lazy: page(() => import('./AdviserListPage')),
  },
  {
    path: 'rights/supervisions',
    handle: { crumb: supervisionMessages.title },
    children: [
      { index: true, lazy: page(() => import('./SupervisionListPage')) },
      { path: ':id', handle: { crumb: supervisionMessages.page }, lazy: page(() => import('./SupervisionPage')) },
    ],
  },
  {
    path: 'rights/collective-contracts',
    handle: { crumb: contractMessages.title },
    children: [
      { index: true, lazy: page(() => import('./ContractListPage')) },
      { path: ':id', handle: { crumb: contractMessages.page }, lazy: page(() => import('./ContractPage')) },
    ],
  },
  {
    path: 'rights/risks',
    handle: { crumb: riskMessages.title },
    lazy: page(() => import('./RiskPage')),
  },
  {
    path: 'rights/risk-board',
    handle: { crumb: riskMessages.boardTitle },
    lazy: page(() => import('./RiskBoardPage')),
  },
  {
    path: 'rights/consultations',
    handle: { crumb: consultationMessages.title },
    lazy: page(() => import('./ConsultationPage')),
  },
  {
    path: 'rights/hotlines',
    handle: { crumb: hotlineMessages.title },
    lazy: page(() => import('./HotlinePage')),
  },
  {
    path: 'rights/service-sessions',
    handle: { crumb: serviceMessages.title },
    lazy: page(() => import('./SessionPage')),
  },
  {
    path: 'rights/women',
    handle: { crumb: womenMessages.title },
    lazy: page(() => import('./WomenPage')),
  },
  {
    path: 'rights/events',
    handle: { crumb: eventMessages.title },
    lazy: page(() => import('./EventPage')),
  },
  {
    path: 'rights/overview',
    handle: { crumb: overviewMessages.title },
    lazy: page(() => import('./OverviewPage')),
  },
  {
    path: 'rights/counsel-desk',
    handle: { crumb: counselMessages.deskPage },
    lazy: page(() => import('./CounselDeskPage')),
  },
  {
    path: 'rights/counsel-statistics',
    handle: { crumb: counselMessages.statisticsPage },
    lazy: page(() => import('./CounselStatisticsPage')),
  },
];
