import { useQuery } from '@tanstack/react-query';
import { Alert, Select } from 'antd';
import { problemOf } from '@/api/problems';
import { dateOf } from '@/lib/calendar';
import { useFilters } from '@/routing/use-filters';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { calendarDays } from '../api';
import { officeMessages as messages } from '../messages.zh-CN';
import { arrangements } from '../model';
import { Deadline } from './Deadline';
import { Month } from './Month';
import styles from './Office.module.css';

/** The first year that is known. */
const firstYear = 2024;
const months = Array.from({ length: 12 }, (_nothing, place) => String(place + 1).padStart(2, '0'));

export default function CalendarPage() {
  const thisYear = Number(dateOf(new Date()).slice(0, 4));
  const [{ year: asked }, setFilters] = useFilters(['year']);
  const years = Array.from({ length: thisYear + 2 - firstYear }, (_nothing, place) => firstYear + place);
  const year = years.find((each) => String(each) === asked) ?? thisYear;
  const { data, error, refetch } = useQuery(calendarDays(`${year}-01-01`, `${year}-12-31`));
  return (
    <>
      <PageHeader
        title={messages.calendar}
        note={messages.calendarNote}
        actions={
          <Select
            aria-label={messages.year}
            value={year}
            options={years.map((value) => ({ value, label: messages.yearOf(value) }))}
            onChange={(chosen) => setFilters({ year: String(chosen) })}
          />
        }
      />
      <Deadline />
      {error ? (
        <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingState />
      ) : (
        <>
          {data.some(({ note }) => note) && (
            <Alert type="warning" showIcon className={styles.gaps ?? ''} title={messages.provisional} />
          )}
          <Panel title={messages.yearOf(year)} extra={messages.working(data.filter(({ working }) => working).length)}>
            <div className={styles.months}>
              {months.map((month) => (
                <Month
                  key={month}
                  name={messages.month(Number(month))}
                  days={data.filter(({ day }) => day.slice(5, 7) === month)}
                />
              ))}
            </div>
          </Panel>
          <Panel title={messages.holidays}>
            <SimpleTable
              caption={messages.holidays}
              head={messages.holidayHead}
              rows={arrangements(data).map(({ from, to, kind, name, source }) => ({
                key: from,
                cells: [
                  from === to ? from : messages.period(from, to),
                  messages.legend[kind as keyof typeof messages.legend],
                  name,
                  source,
                ],
              }))}
            />
          </Panel>
        </>
      )}
    </>
  );
}
