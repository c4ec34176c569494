import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { Button } from '@/ui/Button';
import { Panel } from '@/ui/Panel';
import { applicant, starting } from '../api';
import { careMessages } from '../care/messages.zh-CN';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { assistancePaths } from '../paths';
import styles from './Hardship.module.css';
import { MemberSearch } from './MemberSearch';

const { form } = messages;

/** For whom a file is begun: oneself, or a member of the own branch. */
export default function NewHardshipPage() {
  const may = useMay();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const start = useMutation(starting);
  const begin = (body: { personId?: string }) =>
    start.mutate(
      { body },
      { onSuccess: ({ id }) => void navigate(`${assistancePaths.file(id)}?edit=1`, { replace: true }) },
    );
  const choose = useMutation({
    mutationFn: (memberId: string) => cache.fetchQuery(applicant(memberId)),
    onSuccess: ({ personId }) => begin({ personId }),
  });
  const trouble = start.error ?? choose.error;
  const problem = trouble && problemOf(trouble);
  const isBusy = start.isPending || choose.isPending;
  return (
    <>
      <Panel title={form.title}>
        <p>{form.prepare}</p>
        <Link to={assistancePaths.selfCheck} className="row-link">
          {careMessages.selfCheck.link}
        </Link>
        <Button look="act" wide disabled={isBusy} onClick={() => begin({})}>
          {form.forMyself}
        </Button>
        {problem && (
          <p role="alert" className={styles.trouble}>
            {problem.errors?.[0]?.message ?? problem.detail ?? problem.title}
          </p>
        )}
      </Panel>
      {may('member.read') && (
        <Panel title={form.forMember}>
          <MemberSearch act={form.start} isBusy={isBusy} onChoose={(memberId) => choose.mutate(memberId)} />
        </Panel>
      )}
    </>
  );
}
