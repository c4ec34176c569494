import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { useFilters } from '@/routing/use-filters';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { concernYear } from '../concerns/api';
import { concernMessages as messages } from '../concerns/messages.zh-CN';
import { rightsPaths } from '../paths';
import { Tallies } from '../shared/Tallies';

/** How many years back one may choose. */
const past = 5;

export default function ConcernStatisticsPage() {
  const [{ year }, setFilters] = useFilters(['year'] as const);
  const thisYear = new Date().getFullYear();
  const { data, error, refetch } = useQuery(concernYear(Number(year ?? thisYear)));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <PageHeader
        title={messages.statisticsPage}
        note={messages.statisticsNote(data.smallest, data.rule)}
        actions={
          <>
            <Select
              aria-label={messages.fields.year}
              value={data.year}
              options={Array.from({ length: past }, (_none, back) => thisYear - back).map((value) => ({
                value,
                label: messages.yearOption(value),
              }))}
              onChange={(chosen) => setFilters({ year: String(chosen) })}
            />{' '}
            <Link to={rightsPaths.concerns}>{messages.toList}</Link>
          </>
        }
      />
      <Tallies tallies={data.tallies} />
    </>
  );
}
