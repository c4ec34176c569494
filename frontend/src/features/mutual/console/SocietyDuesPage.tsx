import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { formatFen } from '@/lib/money';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatCard } from '@/ui/StatCard';
import { period } from '../api';
import { mutualPaths } from '../paths';
import { charging, type DuesOverview, dues } from '../society/api';
import { societyMessages as messages } from '../society/messages.zh-CN';
import { ExportPayroll } from './ExportPayroll';
import styles from './Mutual.module.css';

function Figures({ data }: { data: DuesOverview }) {
  const { figures } = messages;
  return (
    <div className={styles.figures}>
      <StatCard title={figures.members} value={String(data.members)} unit={messages.people} />
      <StatCard
        title={figures.arrears}
        value={String(data.inArrears)}
        unit={messages.people}
        note={<Link to={`${mutualPaths.societyMembers}?arrears=true`}>{messages.onlyArrears}</Link>}
      />
      {(['charged', 'paid', 'overdue'] as const).map((amount) => (
        <StatCard key={amount} title={figures[amount]} value={formatFen(data[amount])} unit={messages.yuan} />
      ))}
    </div>
  );
}

/** The dues of a year of the society: charging them, the list for the payroll, what came back. */
export default function SocietyDuesPage() {
  const { id = '' } = useParams();
  const may = useMay();
  const { message } = App.useApp();
  const [open, setOpen] = useState<'charge' | 'export'>();
  const { data: of } = useQuery(period(id));
  const { data, error, refetch } = useQuery(dues(id));
  const { mutate, error: refused, isPending } = useMutation(charging);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const close = () => setOpen(undefined);
  const onSuccess = () => {
    void message.success(messages.charged);
    close();
  };
  return (
    <>
      <PageHeader
        title={messages.duesHeading(of?.plan.name ?? '')}
        actions={
          may('society.dues') && (
            <>
              <Link to={mutualPaths.importSocietyDues(id)}>{messages.importDues}</Link>
              <Button onClick={() => setOpen('export')}>{messages.payroll}</Button>
              <Button type="primary" onClick={() => setOpen('charge')}>
                {messages.charge}
              </Button>
            </>
          )
        }
      />
      <Figures data={data} />
      <Panel title={messages.monthsTable}>
        <SimpleTable
          caption={messages.monthsTable}
          head={messages.monthsHead}
          numeric={[1, 2, 3]}
          empty={messages.noMonths}
          rows={data.months.map(({ month, charged, paid, owing }) => ({
            key: month,
            cells: [month.slice(0, 7), formatFen(charged), formatFen(paid), owing],
          }))}
        />
      </Panel>
      <Panel title={messages.receipts}>
        <SimpleTable
          caption={messages.receipts}
          head={messages.receiptsHead}
          numeric={[2, 3]}
          empty={messages.noReceipts}
          rows={data.receipts.map(({ id: key, month, receivedOn, members, amount }) => ({
            key,
            cells: [month.slice(0, 7), receivedOn, members, formatFen(amount)],
          }))}
        />
      </Panel>
      {open === 'export' && <ExportPayroll periodId={id} onClose={close} />}
      <ConfirmDialog
        isOpen={open === 'charge'}
        title={messages.charge}
        text={<p>{messages.chargeText}</p>}
        confirmLabel={messages.charge}
        submitError={refused}
        isPending={isPending}
        onConfirm={() => mutate({ path: { id } }, { onSuccess })}
        onCancel={close}
      />
    </>
  );
}
