import { Navigate, type RouteObject, useLocation, useParams } from 'react-router';
import { page } from '@/routing/lazy-page';
import { assistancePaths } from '../paths';

/** Short addresses, as printed on leaflets and sent in messages. */
function ShortAddress() {
  const { id } = useParams();
  const { search } = useLocation();
  return <Navigate replace to={(id ? assistancePaths.file(id) : assistancePaths.newFile) + search} />;
}

/** Hardship files on the phone; the addresses are those of the inbox's links. */
export const assistanceRoutes: RouteObject[] = [
  { path: 'assistance/hardship-files', lazy: page(() => import('./HardshipListPage')) },
  { path: 'assistance/hardship-files/new', lazy: page(() => import('./NewHardshipPage')) },
  { path: 'assistance/hardship-files/:id', lazy: page(() => import('./HardshipPage')) },
  { path: 'assistance/hardship-files/:id/profile', lazy: page(() => import('./ProfilePage')) },
  { path: 'assistance/hardship-files/:id/new-grant', lazy: page(() => import('./NewGrantPage')) },
  { path: 'assistance/hardship-files/:id/new-visit', lazy: page(() => import('./NewVisitPage')) },
  { path: 'assistance/hardship-files/:id/helper', lazy: page(() => import('./AssignHelperPage')) },
  { path: 'assistance/family-helpers', lazy: page(() => import('./HelperListPage')) },
  { path: 'assistance/family-helpers/:id', lazy: page(() => import('./HelperPage')) },
  { path: 'assistance/family-helpers/:id/new-visit', lazy: page(() => import('./NewHelperVisitPage')) },
  { path: 'assistance/care-events', lazy: page(() => import('./CareListPage')) },
  { path: 'assistance/care-events/new', lazy: page(() => import('./NewCareEventPage')) },
  { path: 'assistance/care-events/:id', lazy: page(() => import('./CarePage')) },
  { path: 'assistance/care-events/:id/visit', lazy: page(() => import('./CareVisitPage')) },
  { path: 'assistance/care-events/:id/receipt', lazy: page(() => import('./CareReceiptPage')) },
  { path: 'assistance/campaigns', lazy: page(() => import('./CampaignListPage')) },
  { path: 'assistance/campaigns/:id', lazy: page(() => import('./CampaignPage')) },
  { path: 'assistance/campaigns/:id/name', lazy: page(() => import('./NameRecipientPage')) },
  { path: 'assistance/campaign-recipients/:id', lazy: page(() => import('./RecipientPage')) },
  { path: 'assistance/campaign-recipients/:id/visit', lazy: page(() => import('./RecipientVisitPage')) },
  { path: 'assistance/campaign-recipients/:id/receipt', lazy: page(() => import('./RecipientReceiptPage')) },
  { path: 'assistance/self-check', lazy: page(() => import('./SelfCheckPage')) },
  { path: 'assistance/aid-grants', lazy: page(() => import('./GrantListPage')) },
  { path: 'assistance/aid-grants/:id', lazy: page(() => import('./GrantPage')) },
  { path: 'assistance/notices', lazy: page(() => import('./NoticeListPage')) },
  { path: 'assistance/notices/:id', lazy: page(() => import('./NoticePage')) },
  { path: 'my-consents', lazy: page(() => import('./MyConsentsPage')) },
  { path: 'hardship/new', element: <ShortAddress /> },
  { path: 'hardship/:id', element: <ShortAddress /> },
];
