import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problems';
import { useFilters } from '@/routing/use-filters';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { ledger } from '../women/api';
import { womenMessages as messages } from '../women/messages.zh-CN';
import { WomenCases } from './WomenCases';
import { WomenChecks } from './WomenChecks';
import { WomenPlan } from './WomenPlan';
import { YearSelect } from './YearSelect';

/** Plan, checks and cases of the women's committee. */
export default function WomenPage() {
  const [filters, setFilters] = useFilters(['year'] as const);
  const year = Number(filters.year ?? new Date().getFullYear());
  const { data, error, refetch } = useQuery(ledger(year));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <PageHeader
        title={messages.title}
        actions={<YearSelect year={data.year} ahead={1} onChoose={(chosen) => setFilters({ year: String(chosen) })} />}
      />
      {data.onCommittee ? (
        <WomenCases />
      ) : (
        <Panel title={messages.cases}>
          <p>{messages.notOnCommittee}</p>
        </Panel>
      )}
      <WomenPlan plan={data.plan} />
      <WomenChecks of={data} />
    </>
  );
}
