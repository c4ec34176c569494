import { problemOf } from '@/api/problems';
import { Button } from '@/ui/Button';
import { rightsMessages as messages } from '../messages.zh-CN';

/** A file that opens by an address of its own; where no window may open, the link stays to be tapped. */
export function Opens({ label, busy, mutate, url, error, isPending }: OpensProps) {
  const problem = error && problemOf(error);
  return (
    <>
      <Button disabled={isPending} onClick={mutate}>
        {isPending ? busy : label}
      </Button>
      {url && (
        <p role="status">
          <a href={url} target="_blank" rel="noreferrer" className="row-link">
            {messages.again}
          </a>
        </p>
      )}
      {problem && <p role="alert">{problem.detail ?? problem.title}</p>}
    </>
  );
}

interface OpensProps {
  label: string;
  busy: string;
  mutate: () => void;
  url: string | undefined;
  error: Error | null;
  isPending: boolean;
}

export const show = ({ url }: { url: string }) => void window.open(url, '_blank', 'noopener');
