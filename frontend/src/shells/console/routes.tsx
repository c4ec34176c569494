import { createBrowserRouter } from 'react-router';
import { RouteTrouble } from '@/app/RouteTrouble';
import { accountRoutes } from '@/features/account/console/routes';
import { assistanceRoutes } from '@/features/assistance/console/routes';
import { auditRoutes } from '@/features/audit/console/routes';
import { exportRoutes } from '@/features/exports/console/routes';
import { flowRoutes } from '@/features/flow/console/routes';
import { fundRoutes } from '@/features/fund/console/routes';
import { inboxRoutes } from '@/features/inbox/console/routes';
import { inspectionRoutes } from '@/features/inspection/console/routes';
import { membershipRoutes } from '@/features/membership/console/routes';
import { mutualRoutes } from '@/features/mutual/console/routes';
import { officeRoutes } from '@/features/office/console/routes';
import { organisationRoutes } from '@/features/organisation/console/routes';
import { retentionRoutes } from '@/features/retention/console/routes';
import { rightsRoutes } from '@/features/rights/console/routes';
import { ruleRoutes } from '@/features/rulepack/console/routes';
import { page } from '@/routing/lazy-page';
import { LoadingState } from '@/ui/LoadingState';
import { ConsoleLayout } from './ConsoleLayout';

/** The whole map of the console. A feature adds its own routes here; `handle.crumb` names the page in the breadcrumbs. */
export const createConsoleRouter = () =>
  createBrowserRouter([
    {
      path: '/',
      element: <ConsoleLayout />,
      HydrateFallback: LoadingState,
      errorElement: <RouteTrouble />,
      children: [
        {
          errorElement: <RouteTrouble />,
          children: [
            { index: true, lazy: page(() => import('@/features/home/console/HomePage')) },
            ...inboxRoutes,
            ...organisationRoutes,
            ...membershipRoutes,
            ...assistanceRoutes,
            ...mutualRoutes,
            ...rightsRoutes,
            ...flowRoutes,
            ...fundRoutes,
            ...accountRoutes,
            ...auditRoutes,
            ...officeRoutes,
            ...inspectionRoutes,
            ...exportRoutes,
            ...retentionRoutes,
            ...ruleRoutes,
            { path: '*', lazy: page(() => import('@/app/NotFoundPage')) },
          ],
        },
      ],
    },
  ]);
