import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Space } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { closingPeriod, type Period, periods } from '../api';
import { ledgerMessages as messages } from '../ledger/messages.zh-CN';
import { fundPaths } from '../paths';

const { fields } = messages;
const label = messages.actions.CLOSE ?? '';
const monthOf = ({ month }: Period) => month.slice(0, 7);

function CloseDialog({ of, onClose }: { of: Period; onClose: () => void }) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(closingPeriod);
  const onSuccess = () => {
    void message.success(messages.closeDone);
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={label}
      text={<p>{messages.closeText(monthOf(of))}</p>}
      confirmLabel={label}
      isDanger
      submitError={error}
      isPending={isPending}
      onConfirm={() => mutate({ body: { month: of.month } }, { onSuccess })}
      onCancel={onClose}
    />
  );
}

/** The months of the books; a closed one takes no entry and stays closed. */
export default function PeriodsPage() {
  const { data, error, refetch } = useQuery(periods());
  const [chosen, setChosen] = useState<Period>();
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <PageHeader title={messages.periodsTitle} actions={<Link to={fundPaths.entries()}>{messages.title}</Link>} />
      <Panel>
        <SimpleTable
          caption={messages.periodsTitle}
          head={[fields.month, fields.entries, fields.status, fields.closedBy, fields.closedAt, fields.act]}
          rows={data.map((period) => ({
            key: period.month,
            cells: [
              monthOf(period),
              period.entries,
              <StatusTag key="status" tone={period.status === 'CLOSED' ? 'ok' : 'info'}>
                {messages.periodStatuses[period.status] ?? period.status}
              </StatusTag>,
              period.closedBy ?? '',
              period.closedAt ? <DateText key="closedAt" value={period.closedAt} withTime /> : '',
              <Space key="act">
                {period.allowedActions.map(({ action, allowed, reason }) => (
                  <Button
                    key={action}
                    size="small"
                    disabled={!allowed}
                    title={reason}
                    onClick={() => setChosen(period)}
                  >
                    {messages.actions[action] ?? action}
                  </Button>
                ))}
                <Link to={fundPaths.vouchers(period.month)}>{messages.vouchers}</Link>
              </Space>,
            ],
          }))}
          numeric={[1]}
          empty={messages.noPeriods}
        />
      </Panel>
      {chosen && <CloseDialog of={chosen} onClose={() => setChosen(undefined)} />}
    </>
  );
}
