import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router';
import { createQueryClient } from '@/app/query-client';
import { SessionGate } from '@/app/SessionGate';
import { createMobileRouter } from './routes';
import { SessionBanner } from './SessionBanner';

export function Mobile() {
  const [queryClient] = useState(createQueryClient);
  const [router] = useState(createMobileRouter);
  return (
    <QueryClientProvider client={queryClient}>
      <SessionBanner />
      <SessionGate>
        <RouterProvider router={router} />
      </SessionGate>
    </QueryClientProvider>
  );
}
