import { createBrowserRouter } from 'react-router';
import { RouteTrouble } from '@/app/RouteTrouble';
import { accountRoutes } from '@/features/account/mobile/routes';
import { assistanceRoutes } from '@/features/assistance/mobile/routes';
import { flowRoutes } from '@/features/flow/mobile/routes';
import { mutualRoutes } from '@/features/mutual/mobile/routes';
import { rightsRoutes } from '@/features/rights/mobile/routes';
import { page } from '@/routing/lazy-page';
import { LoadingState } from '@/ui/LoadingState';
import { MobileLayout } from './MobileLayout';

/** The whole map of the phone. Every screen has an address of its own, so WeChat's back and share do what is expected. */
export const createMobileRouter = () =>
  createBrowserRouter(
    [
      {
        path: '/',
        element: <MobileLayout />,
        HydrateFallback: LoadingState,
        errorElement: <RouteTrouble />,
        children: [
          {
            errorElement: <RouteTrouble />,
            children: [
              { index: true, lazy: page(() => import('@/features/home/mobile/HomePage')) },
              { path: 'inbox', lazy: page(() => import('@/features/inbox/mobile/InboxPage')) },
              { path: 'members', lazy: page(() => import('@/features/membership/mobile/MemberListPage')) },
              { path: 'members/:id', lazy: page(() => import('@/features/membership/mobile/MemberPage')) },
              { path: 'my-membership', lazy: page(() => import('@/features/membership/mobile/MyMembershipPage')) },
              ...assistanceRoutes,
              ...mutualRoutes,
              ...rightsRoutes,
              ...accountRoutes,
              ...flowRoutes,
              { path: 'mine', lazy: page(() => import('@/features/home/mobile/MinePage')) },
              { path: '*', lazy: page(() => import('@/app/NotFoundPage')) },
            ],
          },
        ],
      },
    ],
    { basename: '/m' },
  );
