import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';
import { officeMessages as messages } from '../messages.zh-CN';

/** The calendar and the background jobs, below the console's frame. */
export const officeRoutes: RouteObject[] = [
  { path: 'calendar', handle: { crumb: messages.calendar }, lazy: page(() => import('./CalendarPage')) },
  { path: 'jobs', handle: { crumb: messages.jobs }, lazy: page(() => import('./JobListPage')) },
];
