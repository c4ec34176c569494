import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { ActionBar } from '@/ui/ActionBar';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { LoadingState } from '@/ui/LoadingState';
import { MoneyText } from '@/ui/MoneyText';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { incomingOne } from '../api';
import { fundMessages as messages } from '../messages.zh-CN';
import { incomingTone } from '../model';
import { fundPaths } from '../paths';
import { AcknowledgeDialog } from './AcknowledgeDialog';

const { fields } = messages;

/** Money that another union sent, until it is in the own books. */
export default function IncomingAllocationPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(incomingOne(id));
  const [isAsking, setIsAsking] = useState(false);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <PageHeader
        title={data.title}
        tags={
          <StatusTag tone={incomingTone[data.status] ?? 'plain'}>
            {messages.incomingStatuses[data.status] ?? data.status}
          </StatusTag>
        }
      />
      <Panel>
        <Facts
          facts={[
            { name: fields.from, value: data.fromName },
            { name: fields.amount, value: <MoneyText fen={data.amount} /> },
            {
              name: fields.fund,
              value: data.fundId ? <Link to={fundPaths.fund(data.fundId)}>{data.fundName}</Link> : data.fundName,
            },
            { name: fields.source, value: data.sourceName },
            { name: fields.basis, value: data.basisDocument },
            { name: fields.useBy, value: data.useBy && <DateText value={data.useBy} /> },
            { name: fields.issuedAt, value: <DateText value={data.issuedAt} withTime /> },
            {
              name: fields.acknowledgedAt,
              value: data.acknowledgedAt && <DateText value={data.acknowledgedAt} withTime />,
            },
          ]}
        />
        {data.allowedActions.length > 0 && (
          <ActionBar
            actions={data.allowedActions}
            labels={messages.actions}
            main="ACKNOWLEDGE"
            onAct={() => setIsAsking(true)}
          />
        )}
      </Panel>
      {isAsking && <AcknowledgeDialog of={data} onClose={() => setIsAsking(false)} />}
    </>
  );
}
