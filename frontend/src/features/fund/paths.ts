/** Addresses of the funds in the console; the same as those of the API's lists. */
export const fundPaths = {
  funds: '/funds',
  fund: (id: string) => `/funds/${id}`,
  node: (id: string, unitId: string) => `/funds/${id}/nodes/${unitId}`,
  allocations: '/allocations',
  allocation: (id: string) => `/allocations/${id}`,
  incoming: '/incoming-allocations',
  incomingOne: (id: string) => `/incoming-allocations/${id}`,
  batches: '/payment-batches',
  batch: (id: string) => `/payment-batches/${id}`,
  newBatch: (fundId?: string) => `/payment-batches/new${fundId ? `?fund=${fundId}` : ''}`,
  entries: (filter: Record<string, string> = {}) =>
    `/ledger/entries${Object.keys(filter).length > 0 ? `?${new URLSearchParams(filter)}` : ''}`,
  periods: '/ledger/periods',
  vouchers: (month?: string) => `/ledger/vouchers${month ? `?month=${month}` : ''}`,
  mappings: '/ledger/voucher-mappings',
};

/** Where the object that money was set aside for is shown, by the type that the ledger knows it under. */
export const objectPath = (type: string, id: string) =>
  ({ 'aid-grant': `/assistance/aid-grants/${id}`, 'campaign-recipient': `/assistance/campaign-recipients/${id}` })[
    type
  ] as string | undefined;
