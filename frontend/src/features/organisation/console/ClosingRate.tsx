import { useQuery } from '@tanstack/react-query';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { useFilters } from '@/routing/use-filters';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { closingRate } from '../api';
import { paperMessages as messages } from '../papers/messages.zh-CN';
import { organisationPaths } from '../paths';
import styles from './ClosingRate.module.css';

/** How many breaks of a period were closed in it, with the rows behind the number. */
export function ClosingRate({ city }: { city?: string }) {
  const [{ from, to }, setPeriod] = useFilters(['from', 'to']);
  const { data, error, refetch } = useQuery(
    closingRate({ ...(from ? { from } : {}), ...(to ? { to } : {}), ...(city ? { city } : {}) }),
  );
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const counted = data.all - data.dissolved;
  return (
    <Panel
      title={messages.closing}
      extra={
        <DatePicker.RangePicker
          aria-label={messages.closing}
          allowClear={false}
          value={[dayjs(data.from), dayjs(data.to)]}
          onChange={(period) => {
            const [first, last] = period ?? [];
            if (first && last) setPeriod({ from: first.format('YYYY-MM-DD'), to: last.format('YYYY-MM-DD') });
          }}
        />
      }
    >
      <p className={styles.figure}>
        {data.closedPerMille === undefined ? (
          messages.noBreaks
        ) : (
          <>
            <b>{messages.rate(data.closedPerMille)}</b>
            {messages.closingFigures(data.closed, counted)}
          </>
        )}
        {data.dissolved > 0 && <span>{messages.dissolved(data.dissolved)}</span>}
      </p>
      <p className={styles.note}>{messages.closingNote}</p>
      <SimpleTable
        caption={messages.closingTable}
        head={messages.closingHead}
        numeric={[4]}
        empty={messages.noneClosed}
        rows={data.rows.map(({ id, name, since, linkedOn, parentName, days }) => ({
          key: `${id} ${since}`,
          cells: [
            <Link key="unit" to={organisationPaths.unit(id, 'relations')}>
              {name}
            </Link>,
            <DateText key="since" value={since} />,
            <DateText key="linkedOn" value={linkedOn} />,
            parentName,
            messages.days(days),
          ],
        }))}
      />
    </Panel>
  );
}
