import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { formatFen } from '@/lib/money';
import { useSheet } from '@/routing/use-sheet';
import { ActionBar } from '@/ui/ActionBar';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { grant } from '../grants/api';
import { grantMessages as messages } from '../grants/messages.zh-CN';
import { grantTone, stillNeeded } from '../grants/model';
import { assistanceMessages } from '../messages.zh-CN';
import { assistancePaths } from '../paths';
import { Calculation } from '../shared/Calculation';
import { FileHistory } from '../shared/FileHistory';
import { GrantFacts, GrantMoney } from '../shared/GrantFacts';
import { PrintForm } from '../shared/PrintForm';
import { GrantStep, type GrantStepName } from './GrantStep';

const atDesk = ['RESERVE', 'CANCEL'];

/** What a family and its branch want to know: how much, how far, and why not. */
export default function GrantPage() {
  const { id = '' } = useParams();
  const [action, setAction] = useState<GrantStepName>();
  const sheet = useSheet('step');
  const { data, error, refetch } = useQuery(grant(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const needed = stillNeeded(data);
  // A member sees no buttons that are never his; officers see theirs, also the refused ones, with the reason.
  const actions = data.allowedActions.filter((each) => !atDesk.includes(each.action) && (each.allowed || !data.mine));
  return (
    <>
      <Panel>
        <PageHeader
          title={messages.heading(data.applicantName, data.purposeWords)}
          tags={<StatusTag tone={grantTone[data.status]}>{data.statusWords}</StatusTag>}
          note={formatFen(data.amount)}
        />
        <p>{messages.plain[data.status]}</p>
        {needed && <p>{needed}</p>}
        {data.reason && (
          <p>
            <b>{assistanceMessages.reason}</b>：{data.reason}
          </p>
        )}
        <Link to={assistancePaths.file(data.fileId)}>{assistanceMessages.filePage}</Link>
      </Panel>
      {actions.length > 0 && (
        <Panel>
          <ActionBar
            actions={actions}
            labels={messages.actions}
            main={data.status === 'DRAFT' ? 'SUBMIT' : data.status === 'SUBMITTED' ? 'CHECK' : 'APPROVE'}
            dangers={['REJECT']}
            onAct={(act) => {
              setAction(act as GrantStepName);
              void sheet.open();
            }}
          />
        </Panel>
      )}
      <Panel title={messages.grantPage}>
        <GrantFacts grant={data} />
        {data.calculation.length > 0 && (
          <details>
            <summary className="row-link">{messages.calculation}</summary>
            <Calculation lines={data.calculation} />
          </details>
        )}
      </Panel>
      {data.money && (
        <Panel title={messages.money}>
          <GrantMoney money={data.money} />
        </Panel>
      )}
      <FileHistory timeline={data.timeline} />
      <PrintForm of="grant" id={id} wide />
      {action && sheet.isOpen && <GrantStep key={action} grant={data} action={action} onClose={sheet.close} />}
    </>
  );
}
