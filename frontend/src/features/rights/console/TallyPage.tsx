import { type UseQueryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { components } from '@/api/generated/schema';
import { problemOf } from '@/api/problems';
import { useFilters } from '@/routing/use-filters';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { rightsMessages } from '../messages.zh-CN';
import { Tallies } from '../shared/Tallies';
import { YearSelect } from './YearSelect';

interface TallyPageProps {
  title: string;
  of: (year: number) => UseQueryOptions<components['schemas']['TallyYear']>;
  back?: ReactNode;
}

/** A year in numbers of which none speaks of few people. */
export function TallyPage({ title, of, back }: TallyPageProps) {
  const [{ year }, setFilters] = useFilters(['year'] as const);
  const { data, error, refetch } = useQuery(of(Number(year ?? new Date().getFullYear())));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <PageHeader
        title={title}
        note={rightsMessages.tally.note(data.smallest, data.rule)}
        actions={
          <>
            <YearSelect year={data.year} onChoose={(chosen) => setFilters({ year: String(chosen) })} /> {back}
          </>
        }
      />
      <Tallies tallies={data.tallies} />
    </>
  );
}
