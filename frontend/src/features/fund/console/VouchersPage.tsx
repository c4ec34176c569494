import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, App, Button, Select } from 'antd';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { useFilters } from '@/routing/use-filters';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { MoneyText } from '@/ui/MoneyText';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { periods } from '../api';
import { fundPaths } from '../paths';
import { type VoucherLine, voucherSheet, vouchers } from '../vouchers/api';
import { voucherMessages as messages } from '../vouchers/messages.zh-CN';

const { fields } = messages;
const monthOf = (date: string) => date.slice(0, 7);

/** The books of one month as the official package takes them. */
export default function VouchersPage() {
  const [{ month }, setFilters] = useFilters(['month']);
  const months = useQuery(periods());
  const chosen = month ?? months.data?.[0]?.month;
  if (months.error) return <ErrorState trouble={problemOf(months.error)} onRetry={() => void months.refetch()} />;
  if (!months.data) return <LoadingState />;
  return (
    <>
      <PageHeader
        title={messages.title}
        note={messages.note}
        actions={
          <>
            <Link to={fundPaths.mappings}>{messages.mappings}</Link>
            <Select
              aria-label={messages.month}
              value={chosen}
              options={months.data.map((period) => ({ value: period.month, label: monthOf(period.month) }))}
              onChange={(value) => setFilters({ month: value })}
            />
          </>
        }
      />
      {chosen ? <Month month={chosen} /> : <p>{messages.noMonths}</p>}
    </>
  );
}

function Month({ month }: { month: string }) {
  const may = useMay();
  const { message } = App.useApp();
  const { data, error, refetch } = useQuery(vouchers(month));
  const sheet = useMutation({
    mutationFn: () => voucherSheet(month, messages.sheetName),
    onError: (trouble) => void message.error(problemOf(trouble).title),
  });
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const { closed, mapping, lines, debit } = data;
  if (!mapping) return <Alert type="warning" showIcon title={messages.noMapping} />;
  return (
    <Panel
      title={`${monthOf(month)} · ${messages.versionFrom(monthOf(mapping.validFrom))}`}
      extra={
        <Button
          disabled={!closed || !may('ledger.vouchers')}
          title={closed ? may.whyNot('ledger.vouchers') : messages.openYet}
          loading={sheet.isPending}
          onClick={() => sheet.mutate()}
        >
          {messages.export}
        </Button>
      }
    >
      {!closed && <p>{messages.openYet}</p>}
      <p>
        {messages.first(lines.at(-1)?.number ?? 0, data.vouchers)} {messages.sum} <MoneyText fen={debit} />
      </p>
      <SimpleTable
        caption={messages.table}
        head={Object.values(fields)}
        rows={lines.map(row)}
        numeric={[5, 6]}
        empty={messages.noVouchers}
      />
    </Panel>
  );
}

const row = ({ number, occurredOn, summary, code, name, amount, entryId }: VoucherLine) => ({
  key: `${entryId} ${code}`,
  cells: [
    messages.voucher(number),
    <DateText key="day" value={occurredOn} />,
    summary,
    code,
    name,
    amount > 0 ? <MoneyText key="debit" fen={amount} /> : '',
    amount < 0 ? <MoneyText key="credit" fen={-amount} /> : '',
  ],
});
