import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';
import { inspectionMessages as messages } from '../messages.zh-CN';

/** The auditors' workspace, below the console's frame. */
export const inspectionRoutes: RouteObject[] = [
  {
    path: 'inspection',
    handle: { crumb: messages.title },
    children: [
      { index: true, lazy: page(() => import('./InspectionPage')) },
      { path: 'samples/:id', handle: { crumb: messages.sample }, lazy: page(() => import('./SamplePage')) },
      { path: 'findings/:id', handle: { crumb: messages.findings }, lazy: page(() => import('./FindingPage')) },
    ],
  },
];
