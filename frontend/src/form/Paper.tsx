import { useMutation } from '@tanstack/react-query';
import { mutation } from '@/api/client';
import { linkFile } from '@/api/generated/operations';
import { problemOf } from '@/api/problems';
import { Button } from '@/ui/Button';
import { formMessages as messages } from './messages.zh-CN';

/** An address that opens one paper for five minutes; the server records who opened it. */
const opening = { ...mutation(linkFile), gcTime: 0 };

/** One paper. Where a window may not be opened, the link stays to be tapped. */
export function Paper({ id, name }: { id: string; name: string }) {
  const { mutate, data, error, isPending } = useMutation(opening);
  const open = () =>
    mutate({ path: { id } }, { onSuccess: ({ url }) => void window.open(`${url}?inline=true`, '_blank', 'noopener') });
  return (
    <span>
      <Button look="link" disabled={isPending} aria-label={messages.openPaper(name)} onClick={open}>
        {name}
      </Button>
      {data && (
        <a href={`${data.url}?inline=true`} target="_blank" rel="noreferrer">
          {messages.openAgain}
        </a>
      )}
      {error && <span role="alert">{problemOf(error).title}</span>}
    </span>
  );
}
