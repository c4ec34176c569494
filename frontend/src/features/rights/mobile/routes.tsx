import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';

/** Concerns, mediation, legal aid and counselling on the phone; the addresses are those of the inbox's links. */
export const rightsRoutes: RouteObject[] = [
  { path: 'rights/concerns', lazy: page(() => import('./ConcernListPage')) },
  { path: 'rights/concerns/new', lazy: page(() => import('./NewConcernPage')) },
  { path: 'rights/concerns/:id', lazy: page(() => import('./ConcernPage')) },
  { path: 'rights/mediations', lazy: page(() => import('./MediationListPage')) },
  { path: 'rights/mediations/new', lazy: page(() => import('./NewMediationPage')) },
  { path: 'rights/mediations/:id', lazy: page(() => import('./MediationPage')) },
  { path: 'rights/legal-aid', lazy: page(() => import('./LegalAidListPage')) },
  { path: 'rights/legal-aid/new', lazy: page(() => import('./NewLegalAidPage')) },
  { path: 'rights/legal-aid/:id', lazy: page(() => import('./LegalAidPage')) },
  { path: 'rights/advisers', lazy: page(() => import('./DutyPage')) },
  { path: 'rights/consultations', lazy: page(() => import('./ConsultationPage')) },
  { path: 'rights/consultations/new', lazy: page(() => import('./NewConsultationPage')) },
  { path: 'rights/hotlines', lazy: page(() => import('./HotlinePage')) },
  { path: 'rights/women', lazy: page(() => import('./WomenPage')) },
  { path: 'rights/women/new', lazy: page(() => import('./NewWomenCasePage')) },
  { path: 'rights/events', lazy: page(() => import('./EventPage')) },
  { path: 'rights/counsel', lazy: page(() => import('./CounselPage')) },
];
