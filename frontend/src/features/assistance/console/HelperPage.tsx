import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { DueTag } from '@/ui/DueTag';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { helper } from '../care/helpers';
import { careMessages } from '../care/messages.zh-CN';
import { assistanceMessages } from '../messages.zh-CN';
import { daysTo } from '../model';
import { assistancePaths } from '../paths';
import { HelperLedger } from '../shared/HelperLedger';
import { PlanHelperVisit, RecordHelperVisit } from './HelperForms';

const messages = careMessages.helpers;

/** The ledger of one helper and his family. */
export default function HelperPage() {
  const { id = '' } = useParams();
  const may = useMay();
  const [open, setOpen] = useState<'plan' | 'record'>();
  const { data, error, refetch } = useQuery(helper(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const close = () => setOpen(undefined);
  return (
    <>
      <PageHeader
        title={`${assistanceMessages.family(data.applicantName)} · ${messages.page}`}
        tags={<DueTag days={daysTo(data.nextVisitOn)} />}
        note={`${data.unitName} · ${messages.assignedBy(data.assignedBy)}`}
        actions={
          <>
            {may('hardship.handle') && <Link to={assistancePaths.file(data.fileId)}>{messages.openFile}</Link>}{' '}
            {data.mayPlan && (
              <>
                <Button onClick={() => setOpen('plan')}>{messages.plan}</Button>{' '}
                <Button type="primary" onClick={() => setOpen('record')}>
                  {messages.record}
                </Button>
              </>
            )}
          </>
        }
      />
      <HelperLedger helper={data} />
      <PlanHelperVisit id={id} isOpen={open === 'plan'} onClose={close} />
      <RecordHelperVisit helper={data} isOpen={open === 'record'} onClose={close} />
    </>
  );
}
