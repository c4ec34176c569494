import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';
import { rightsTitles } from '../titles/messages.zh-CN';

/** Concerns, mediation, legal aid, supervision and counselling, below the console's frame. */
export const rightsRoutes: RouteObject[] = [
  {
    path: 'rights/concerns',
    handle: { crumb: rightsTitles.concerns.title },
    children: [
      { index: true, lazy: page(() => import('./ConcernListPage')) },
      {
        path: 'statistics',
        handle: { crumb: rightsTitles.concerns.statisticsPage },
        lazy: page(() => import('./ConcernStatisticsPage')),
      },
      { path: ':id', handle: { crumb: rightsTitles.concerns.page }, lazy: page(() => import('./ConcernPage')) },
    ],
  },
  {
    path: 'rights/mediations',
    handle: { crumb: rightsTitles.mediations.title },
    children: [
      { index: true, lazy: page(() => import('./MediationListPage')) },
      { path: ':id', handle: { crumb: rightsTitles.mediations.page }, lazy: page(() => import('./MediationPage')) },
    ],
  },
  {
    path: 'rights/mediators',
    handle: { crumb: rightsTitles.mediations.mediatorsTitle },
    lazy: page(() => import('./MediatorListPage')),
  },
  {
    path: 'rights/legal-aid',
    handle: { crumb: rightsTitles.legalaid.title },
    children: [
      { index: true, lazy: page(() => import('./LegalAidListPage')) },
      { path: ':id', handle: { crumb: rightsTitles.legalaid.page }, lazy: page(() => import('./LegalAidPage')) },
    ],
  },
  {
    path: 'rights/advisers',
    handle: { crumb: rightsTitles.legalaid.advisersTitle },
    lazy: page(() => import('./AdviserListPage')),
  },
  {
    path: 'rights/supervisions',
    handle: { crumb: rightsTitles.supervision.title },
    children: [
      { index: true, lazy: page(() => import('./SupervisionListPage')) },
      { path: ':id', handle: { crumb: rightsTitles.supervision.page }, lazy: page(() => import('./SupervisionPage')) },
    ],
  },
  {
    path: 'rights/collective-contracts',
    handle: { crumb: rightsTitles.contracts.title },
    children: [
      { index: true, lazy: page(() => import('./ContractListPage')) },
      { path: ':id', handle: { crumb: rightsTitles.contracts.page }, lazy: page(() => import('./ContractPage')) },
    ],
  },
  {
    path: 'rights/risks',
    handle: { crumb: rightsTitles.risks.title },
    lazy: page(() => import('./RiskPage')),
  },
  {
    path: 'rights/risk-board',
    handle: { crumb: rightsTitles.risks.boardTitle },
    lazy: page(() => import('./RiskBoardPage')),
  },
  {
    path: 'rights/consultations',
    handle: { crumb: rightsTitles.consultations.title },
    lazy: page(() => import('./ConsultationPage')),
  },
  {
    path: 'rights/hotlines',
    handle: { crumb: rightsTitles.hotlines.title },
    lazy: page(() => import('./HotlinePage')),
  },
  {
    path: 'rights/service-sessions',
    handle: { crumb: rightsTitles.services.title },
    lazy: page(() => import('./SessionPage')),
  },
  {
    path: 'rights/women',
    handle: { crumb: rightsTitles.women.title },
    lazy: page(() => import('./WomenPage')),
  },
  {
    path: 'rights/events',
    handle: { crumb: rightsTitles.events.title },
    lazy: page(() => import('./EventPage')),
  },
  {
    path: 'rights/overview',
    handle: { crumb: rightsTitles.overview.title },
    lazy: page(() => import('./OverviewPage')),
  },
  {
    path: 'rights/counsel-desk',
    handle: { crumb: rightsTitles.counsel.deskPage },
    lazy: page(() => import('./CounselDeskPage')),
  },
  {
    path: 'rights/counsel-statistics',
    handle: { crumb: rightsTitles.counsel.statisticsPage },
    lazy: page(() => import('./CounselStatisticsPage')),
  },
];
