import { useMutation, useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { formatFen } from '@/lib/money';
import { ActionBar } from '@/ui/ActionBar';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { LoadingState } from '@/ui/LoadingState';
import { MoneyText } from '@/ui/MoneyText';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { approving, type Fund, type FundBalance, fund, nodes, reservations } from '../api';
import { fundMessages as messages } from '../messages.zh-CN';
import { fundTone, missingFen, places } from '../model';
import { AllocationsPanel } from './AllocationsPanel';

const { fields } = messages;

/** Says whether the received money is all accounted for. */
function Conserved({ balance }: { balance: FundBalance }) {
  const missing = missingFen(balance);
  return missing === 0 ? (
    <StatusTag tone="ok">{messages.conserved}</StatusTag>
  ) : (
    <StatusTag tone="bad">{messages.notConserved(formatFen(missing))}</StatusTag>
  );
}

const columns = ['received', ...places] as const;

/** The books of this union and of those below, one line each. */
function BooksPanel({ own }: { own: Fund }) {
  const { data } = useQuery(nodes(own.id));
  const line = (key: string, name: string, balance: FundBalance, asOf?: string) => ({
    key,
    cells: [
      name,
      ...columns.map((place) => <MoneyText key={place} fen={balance[place]} />),
      asOf ? <DateText key="asOf" value={asOf} withTime /> : '',
    ],
  });
  return (
    <Panel title={messages.tree} extra={<Conserved balance={own.balance} />}>
      <SimpleTable
        caption={messages.books}
        head={[fields.unit, ...columns.map((place) => messages.balance[place]), fields.asOf]}
        rows={[
          line(own.id, messages.own, own.balance),
          ...(data ?? []).map(({ unitId, unitName, balance, asOf }) => line(unitId, unitName, balance, asOf)),
        ]}
        numeric={columns.map((_place, index) => index + 1)}
      />
      {data?.length === 0 && <p>{messages.noNodes}</p>}
    </Panel>
  );
}

function ReservationsPanel({ id }: { id: string }) {
  const { data } = useQuery(reservations(id));
  return (
    <Panel title={messages.reservations}>
      <SimpleTable
        caption={messages.reservations}
        head={[fields.for, fields.purposes, fields.amount, fields.outstanding]}
        rows={(data?.items ?? []).map((each) => ({
          key: each.id,
          cells: [
            each.label,
            each.purposeName,
            <MoneyText key="amount" fen={each.amount} />,
            <MoneyText key="outstanding" fen={each.outstanding} />,
          ],
        }))}
        numeric={[2, 3]}
        empty={messages.noReservations}
      />
    </Panel>
  );
}

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
      />
      <Panel>
        <Facts
          facts={[
            { name: fields.rule, value: data.sourceRule },
            { name: fields.purposes, value: data.purposes.map(({ name }) => name).join('、') },
            { name: fields.basis, value: data.basisDocument },
            { name: messages.balance.available, value: <MoneyText fen={data.balance.available} /> },
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
      <BooksPanel own={data} />
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
