import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { useExport } from '@/form/console/use-export';
import { useFilters } from '@/routing/use-filters';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { rightsMessages } from '../messages.zh-CN';
import { overview, overviewSheet } from '../overview/api';
import { overviewMessages as messages } from '../overview/messages.zh-CN';
import styles from '../shared/Rights.module.css';
import { Tallies } from '../shared/Tallies';
import { YearLines } from '../shared/YearLines';
import { YearSelect } from './YearSelect';

/** The matters of the own union, and the sums of those below, of which nothing else is told. */
export default function OverviewPage() {
  const may = useMay();
  const [filters, setFilters] = useFilters(['year'] as const);
  const year = Number(filters.year ?? new Date().getFullYear());
  const { data, error, refetch } = useQuery(overview(year));
  const { onExport, isExporting } = useExport(
    () => overviewSheet(year, messages.sheetName(year)),
    may('rights.overview'),
  );
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <PageHeader
        title={messages.title}
        note={rightsMessages.tally.note(data.smallest, data.rule)}
        actions={
          <>
            <YearSelect year={data.year} onChoose={(chosen) => setFilters({ year: String(chosen) })} />{' '}
            {onExport && (
              <Button disabled={isExporting} onClick={onExport}>
                {isExporting ? messages.exporting : messages.export}
              </Button>
            )}
          </>
        }
      />
      {data.byUnion.length > 0 && (
        <>
          <h2 className={styles.section}>{messages.below}</h2>
          <YearLines matters={data.below} />
          <h2 className={styles.section}>{messages.byUnion}</h2>
          <Tallies tallies={data.byUnion} />
        </>
      )}
      <h2 className={styles.section}>{messages.own}</h2>
      <YearLines matters={data.own} />
      <Tallies tallies={data.tallies} />
    </>
  );
}
