import { type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import type { components } from '@/api/generated/schema';
import { problemOf } from '@/api/problems';
import { useFilters } from '@/routing/use-filters';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { rightsMessages } from '../messages.zh-CN';
import { Tallies } from '../shared/Tallies';

const messages = rightsMessages.tally;
/** How many years back one may choose. */
const past = 5;

interface TallyPageProps {
  title: string;
  of: (year: number) => UseQueryOptions<components['schemas']['TallyYear']>;
  back?: ReactNode;
}

/** A year in numbers of which none speaks of few people. */
export function TallyPage({ title, of, back }: TallyPageProps) {
  const [{ year }, setFilters] = useFilters(['year'] as const);
  const thisYear = new Date().getFullYear();
  const { data, error, refetch } = useQuery(of(Number(year ?? thisYear)));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <PageHeader
        title={title}
        note={messages.note(data.smallest, data.rule)}
        actions={
          <>
            <Select
              aria-label={messages.year}
              value={data.year}
              options={Array.from({ length: past }, (_none, ago) => thisYear - ago).map((value) => ({
                value,
                label: messages.yearOption(value),
              }))}
              onChange={(chosen) => setFilters({ year: String(chosen) })}
            />{' '}
            {back}
          </>
        }
      />
      <Tallies tallies={data.tallies} />
    </>
  );
}
