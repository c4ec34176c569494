import { useMutation } from '@tanstack/react-query';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { Button } from '@/ui/Button';
import { printing } from '../api';
import { assistanceMessages } from '../messages.zh-CN';
import { profileMessages } from '../profile/messages.zh-CN';
import styles from './PrintForm.module.css';

const messages = assistanceMessages.print;
const permission = { file: 'hardship.print', national: 'hardship.print', grant: 'grant.print' } as const;

/**
 * The approval form of a file or a grant. It opens by an address of its own, because WeChat's browser saves nothing that a
 * script made; where a window may not be opened, the link stays to be tapped.
 */
export function PrintForm({ of, id, wide = false }: { of: keyof typeof printing; id: string; wide?: boolean }) {
  const may = useMay();
  const { mutate, data, error, isPending } = useMutation(printing[of]);
  if (!may(permission[of])) return null;
  const print = () => mutate({ path: { id } }, { onSuccess: ({ url }) => void window.open(url, '_blank', 'noopener') });
  const problem = error && problemOf(error);
  return (
    <div className={styles.print}>
      <Button wide={wide} disabled={isPending} onClick={print}>
        {isPending ? messages.printing : of === 'national' ? profileMessages.print : messages.act}
      </Button>
      {data && (
        <p role="status">
          <a href={data.url} target="_blank" rel="noreferrer" className="row-link">
            {messages.open}
          </a>
          <small>{messages.note}</small>
        </p>
      )}
      {problem && <p role="alert">{problem.detail ?? problem.title}</p>}
    </div>
  );
}
