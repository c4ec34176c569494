import type { RouteObject } from 'react-router';
import { page } from '@/routing/lazy-page';
import { ledgerMessages } from '../ledger/messages.zh-CN';
import { fundMessages as messages } from '../messages.zh-CN';
import { paymentMessages } from '../payments/messages.zh-CN';
import { voucherMessages } from '../vouchers/messages.zh-CN';

/** Money of the acting union, below the console's frame: funds, allocations, payment batches and the ledger. */
export const fundRoutes: RouteObject[] = [
  {
    path: 'funds',
    handle: { crumb: messages.title },
    children: [
      { index: true, lazy: page(() => import('./FundListPage')) },
      {
        path: ':id',
        handle: { crumb: messages.fundPage },
        children: [
          { index: true, lazy: page(() => import('./FundPage')) },
          { path: 'nodes/:unitId', handle: { crumb: messages.nodePage }, lazy: page(() => import('./NodePage')) },
        ],
      },
    ],
  },
  {
    path: 'allocations',
    handle: { crumb: messages.allocationsTitle },
    children: [
      { index: true, lazy: page(() => import('./AllocationListPage')) },
      { path: ':id', handle: { crumb: messages.allocationPage }, lazy: page(() => import('./AllocationPage')) },
    ],
  },
  {
    path: 'incoming-allocations',
    handle: { crumb: messages.incomingTitle },
    children: [
      { index: true, lazy: page(() => import('./IncomingPage')) },
      { path: ':id', handle: { crumb: messages.allocationPage }, lazy: page(() => import('./IncomingAllocationPage')) },
    ],
  },
  {
    path: 'payment-batches',
    handle: { crumb: paymentMessages.title },
    children: [
      { index: true, lazy: page(() => import('./BatchListPage')) },
      { path: 'new', handle: { crumb: paymentMessages.newTitle }, lazy: page(() => import('./NewBatchPage')) },
      { path: ':id', handle: { crumb: paymentMessages.page }, lazy: page(() => import('./BatchPage')) },
    ],
  },
  { path: 'ledger/entries', handle: { crumb: ledgerMessages.title }, lazy: page(() => import('./LedgerPage')) },
  { path: 'ledger/vouchers', handle: { crumb: voucherMessages.title }, lazy: page(() => import('./VouchersPage')) },
  {
    path: 'ledger/voucher-mappings',
    handle: { crumb: voucherMessages.mappings },
    lazy: page(() => import('./MappingsPage')),
  },
  { path: 'ledger/periods', handle: { crumb: ledgerMessages.periodsTitle }, lazy: page(() => import('./PeriodsPage')) },
];
