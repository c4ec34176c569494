import { useState } from 'react';
import { RouterProvider } from 'react-router';
import { SessionGate } from '@/app/SessionGate';
import { useSignedOut } from '@/app/use-signed-out';
import { createConsoleRouter } from './routes';
import { SessionExpiredDialog } from './SessionExpiredDialog';
import { StepUpDialog } from './StepUpDialog';

export function Console() {
  const isSignedOut = useSignedOut();
  const [router] = useState(createConsoleRouter);
  return (
    <>
      <SessionGate>
        <RouterProvider router={router} />
      </SessionGate>
      <SessionExpiredDialog isOpen={isSignedOut} />
      <StepUpDialog />
    </>
  );
}
