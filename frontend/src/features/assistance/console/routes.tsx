import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';
import { campaignMessages } from '../campaigns/messages.zh-CN';
import { careMessages } from '../care/messages.zh-CN';
import { grantMessages } from '../grants/messages.zh-CN';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { profileMessages } from '../profile/messages.zh-CN';
import { reportMessages } from '../report/messages.zh-CN';
import { visitMessages } from '../visits/messages.zh-CN';

/** Hardship files and their notices, below the console's frame. */
export const assistanceRoutes: RouteObject[] = [
  {
    path: 'assistance/hardship-files',
    handle: { crumb: messages.title },
    children: [
      { index: true, lazy: page(() => import('./HardshipListPage')) },
      {
        path: 'import',
        handle: { crumb: profileMessages.importTitle },
        lazy: page(() => import('./FileImportPage')),
      },
      { path: ':id', handle: { crumb: messages.filePage }, lazy: page(() => import('./HardshipPage')) },
    ],
  },
  {
    path: 'assistance/hardship-reviews',
    handle: { crumb: careMessages.reviews.title },
    lazy: page(() => import('./ReviewListPage')),
  },
  {
    path: 'assistance/family-helpers',
    handle: { crumb: careMessages.helpers.title },
    children: [
      { index: true, lazy: page(() => import('./HelperListPage')) },
      { path: ':id', handle: { crumb: careMessages.helpers.page }, lazy: page(() => import('./HelperPage')) },
    ],
  },
  {
    path: 'assistance/care-events',
    handle: { crumb: visitMessages.title },
    children: [
      { index: true, lazy: page(() => import('./CareListPage')) },
      { path: ':id', handle: { crumb: visitMessages.page }, lazy: page(() => import('./CarePage')) },
    ],
  },
  {
    path: 'assistance/campaigns',
    handle: { crumb: campaignMessages.title },
    children: [
      { index: true, lazy: page(() => import('./CampaignListPage')) },
      { path: ':id', handle: { crumb: campaignMessages.page }, lazy: page(() => import('./CampaignPage')) },
    ],
  },
  {
    path: 'assistance/campaign-recipients/:id',
    handle: { crumb: campaignMessages.recipients.page },
    lazy: page(() => import('./RecipientPage')),
  },
  {
    path: 'assistance/care-kinds',
    handle: { crumb: visitMessages.settings },
    lazy: page(() => import('./CareKindsPage')),
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
    path: 'assistance/report',
    handle: { crumb: reportMessages.title },
    lazy: page(() => import('./ReportPage')),
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
