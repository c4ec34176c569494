import { useMutation, useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { formatFen } from '@/lib/money';
import { ActionBar } from '@/ui/ActionBar';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { LoadingState } from '@/ui/LoadingState';
import { MoneyText } from '@/ui/MoneyText';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { approving, fund } from '../api';
import { fundMessages as messages } from '../messages.zh-CN';
import { fundTone } from '../model';
import { fundPaths } from '../paths';
import { AllocationsPanel } from './AllocationsPanel';
import styles from './Fund.module.css';
import { ReservationsPanel } from './ReservationsPanel';
import { Conserved, TreePanel } from './TreePanel';

const { fields } = messages;

export default function FundPage() {
  const { id = '' } = useParams();
  const { message } = App.useApp();
  const { data, error, refetch } = useQuery(fund(id));
  const approve = useMutation(approving);
  const [isApproving, setIsApproving] = useState(false);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const label = messages.actions.APPROVE ?? '';
  const onSuccess = () => {
    void message.success(messages.done(label));
    setIsApproving(false);
  };
  return (
    <>
      <PageHeader
        title={data.name}
        tags={<StatusTag tone={fundTone[data.status]}>{messages.statuses[data.status]}</StatusTag>}
        note={data.sourceName}
        actions={
          <span className={styles.acts}>
            <Link to={`${fundPaths.batches}?fund=${id}`}>{messages.toBatches}</Link>
            <Link to={fundPaths.entries({ fund: id })}>{messages.toLedger}</Link>
          </span>
        }
      />
      <Panel>
        <Facts
          facts={[
            { name: fields.rule, value: data.sourceRule },
            { name: fields.purposes, value: data.purposes.map(({ name }) => name).join('、') },
            { name: fields.basis, value: data.basisDocument },
            { name: messages.balance.available, value: <MoneyText fen={data.balance.available} /> },
            { name: messages.books, value: <Conserved balance={data.balance} /> },
          ]}
        />
        {data.allowedActions.length > 0 && (
          <ActionBar
            actions={data.allowedActions}
            labels={messages.actions}
            main="APPROVE"
            onAct={() => setIsApproving(true)}
          />
        )}
      </Panel>
      <TreePanel own={data} />
      <AllocationsPanel fund={data} />
      <ReservationsPanel id={id} />
      <ConfirmDialog
        isOpen={isApproving}
        title={label}
        text={<p>{messages.confirm(label, data.name, formatFen(data.opening))}</p>}
        confirmLabel={label}
        submitError={approve.error}
        isPending={approve.isPending}
        onConfirm={() => approve.mutate({ path: { id }, ifMatch: data.version }, { onSuccess })}
        onCancel={() => setIsApproving(false)}
      />
    </>
  );
}
