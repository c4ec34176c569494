import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { followChanges } from '@/api/live';
import { sessionQuery } from '@/api/session';
import { onSignedOut } from '@/api/sign-in';
import { readsOf } from './live-reads';

/** One stream for the shell, for the post that it acts for: what changes elsewhere is read anew here. */
export function useLiveUpdates(postId: string): void {
  const cache = useQueryClient();
  useEffect(() => {
    const stop = followChanges(postId, {
      onChange: ({ topic }) => {
        for (const { id } of readsOf[topic] ?? []) void cache.invalidateQueries({ queryKey: [id] });
      },
      onMissed: () => void cache.invalidateQueries(),
      // A stream cannot tell an ended session from a lost network; the session itself can.
      onLost: () => void cache.invalidateQueries(sessionQuery),
    });
    const forget = onSignedOut(stop);
    return () => {
      forget();
      stop();
    };
  }, [cache, postId]);
}
