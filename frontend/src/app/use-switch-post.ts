import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { actAs } from '@/api/acting-post';
import { rememberActingPost, sessionQuery } from '@/api/session';

/** Acts for another post from now on. Everything on show belongs to the old one, so all that was read is dropped. */
export function useSwitchPost({ onTrouble }: { onTrouble: (error: Error) => void }) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { mutate, isPending } = useMutation({ ...rememberActingPost, onError: onTrouble });
  const switchTo = (postId: string) =>
    mutate(
      { body: { postId } },
      {
        onSuccess: async () => {
          await navigate('/', { replace: true });
          actAs(postId);
          cache.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
          await cache.invalidateQueries(sessionQuery);
        },
      },
    );
  return { switchTo, isPending };
}
