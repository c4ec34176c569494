/** Addresses of submissions between unions; the inbox links here. */
export const flowPaths = {
  sent: '/submissions/sent',
  sentCase: (id: string) => `/submissions/sent/${id}`,
  received: '/submissions/received',
  receivedCase: (id: string) => `/submissions/received/${id}`,
};
