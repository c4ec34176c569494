import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMay } from '@/api/session';
import { DateText } from '@/ui/DateText';
import { MoneyText } from '@/ui/MoneyText';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import type { HardshipFile } from '../api';
import { extraGrant, grants } from '../grants/api';
import { grantMessages as messages } from '../grants/messages.zh-CN';
import { grantTone } from '../grants/model';
import { assistancePaths } from '../paths';
import { ApplyUpward } from './ApplyUpward';
import { ProposeGrant } from './ProposeGrant';

const { fields } = messages;
const most = 50;

/** How the latest application to the superior stands. */
function LastApplication({ fileId }: { fileId: string }) {
  const { data } = useQuery(extraGrant(fileId));
  if (!data) return null;
  return (
    <p>
      {messages.lastApplication}：{data.title} <StatusTag>{messages.caseStatuses[data.status]}</StatusTag>{' '}
      {data.opinion} <Link to={`/submissions/sent/${data.id}`}>{messages.seeApplication}</Link>
    </p>
  );
}

/** The grants of a family on file, and the ways to more: one of the own union, or an application to the superior. */
export function FileGrants({ file }: { file: HardshipFile }) {
  const may = useMay();
  const { data } = useQuery(grants({ fileId: file.id, limit: most }));
  const [open, setOpen] = useState<'propose' | 'apply'>();
  const close = () => setOpen(undefined);
  return (
    <Panel
      title={messages.filePanel}
      extra={
        <>
          {may('grant.escalate') && <Button onClick={() => setOpen('apply')}>{messages.applyUpward}</Button>}{' '}
          {may('grant.propose') && (
            <Button type="primary" onClick={() => setOpen('propose')}>
              {messages.propose}
            </Button>
          )}
        </>
      }
    >
      <SimpleTable
        caption={messages.filePanel}
        head={[fields.purpose, fields.amount, fields.status, fields.changedAt]}
        rows={(data?.items ?? []).map((each) => ({
          key: each.id,
          cells: [
            <Link key="grant" to={assistancePaths.grant(each.id)}>
              {messages.purposes[each.purpose]}
            </Link>,
            <MoneyText key="amount" fen={each.amount} />,
            <StatusTag key="status" tone={grantTone[each.status]}>
              {messages.statuses[each.status]}
            </StatusTag>,
            <DateText key="at" value={each.changedAt} />,
          ],
        }))}
        numeric={[1]}
        empty={data ? messages.noneForFile : ''}
      />
      {may('grant.escalate') && <LastApplication fileId={file.id} />}
      <ProposeGrant file={file} isOpen={open === 'propose'} onClose={close} />
      <ApplyUpward file={file} isOpen={open === 'apply'} onClose={close} />
    </Panel>
  );
}
