import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { sessionQuery } from '@/api/session';
import { onSignedOut, signInAddress } from '@/api/sign-in';

/**
 * True once the session has ended under an open page. A visitor who never had one is sent to the sign-in at once; an
 * open page stays, because somebody may have written half a form.
 */
export function useSignedOut(): boolean {
  const cache = useQueryClient();
  const [signedOut, setSignedOut] = useState(false);
  useEffect(
    () =>
      onSignedOut(() => {
        if (cache.getQueryData(sessionQuery.queryKey)) setSignedOut(true);
        else window.location.assign(signInAddress());
      }),
    [cache],
  );
  return signedOut;
}
