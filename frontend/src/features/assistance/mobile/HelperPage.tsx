import { useMutation, useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd-mobile';
import { useNavigate, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { FormScreen } from '@/form/mobile/FormScreen';
import { useSheet } from '@/routing/use-sheet';
import { Button } from '@/ui/Button';
import { DueTag } from '@/ui/DueTag';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { Sheet } from '@/ui/Sheet';
import { helper, planning } from '../care/helpers';
import { careMessages } from '../care/messages.zh-CN';
import { assistanceMessages } from '../messages.zh-CN';
import { daysTo } from '../model';
import { assistancePaths } from '../paths';
import { HelperLedger } from '../shared/HelperLedger';
import styles from './Hardship.module.css';

const messages = careMessages.helpers;

function PlanSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const { mutate, error, isPending } = useMutation(planning);
  return (
    <Sheet isOpen title={messages.plan} closeLabel={assistanceMessages.close} onClose={onClose}>
      <FormScreen<{ plannedOn: string }>
        title={messages.planOn}
        initialValues={{}}
        submitLabel={messages.plan}
        submitError={error}
        isPending={isPending}
        onSubmit={(body) => mutate({ path: { id }, body }, { onSuccess: onClose })}
      >
        <Form.Item name="plannedOn" label={messages.planOn}>
          <Input type="date" />
        </Form.Item>
      </FormScreen>
    </Sheet>
  );
}

/** One's family: when to go next, what was, and the two acts of a helper. */
export default function HelperPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const sheet = useSheet('plan');
  const { data, error, refetch } = useQuery(helper(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <Panel>
        <PageHeader
          title={assistanceMessages.family(data.applicantName)}
          tags={<DueTag days={daysTo(data.nextVisitOn)} />}
          note={`${data.unitName} · ${messages.assignedBy(data.assignedBy)}`}
        />
      </Panel>
      {data.mayPlan && (
        <div className={styles.acts}>
          <Button look="act" wide onClick={() => void navigate(assistancePaths.newHelperVisit(id))}>
            {messages.record}
          </Button>
          <Button wide onClick={() => void sheet.open()}>
            {messages.plan}
          </Button>
        </div>
      )}
      <HelperLedger helper={data} />
      {sheet.isOpen && <PlanSheet id={id} onClose={sheet.close} />}
    </>
  );
}
