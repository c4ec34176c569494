import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';
import { ruleMessages as messages } from '../messages.zh-CN';

/** The rule packs, below the console's frame. */
export const ruleRoutes: RouteObject[] = [
  { path: 'rules', handle: { crumb: messages.title }, lazy: page(() => import('./RulePackPage')) },
  {
    path: 'rules/verifications',
    handle: { crumb: messages.verifications },
    lazy: page(() => import('./VerificationPage')),
  },
];
