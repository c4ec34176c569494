import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { campusHome } from '../api';
import { homeMessages as messages } from '../messages.zh-CN';
import { Waiting } from '../shared/Waiting';
import styles from './Home.module.css';
import { Indicators } from './Indicators';
import { Radar } from './Radar';

export function CampusOverview() {
  const { data, error, refetch } = useQuery(campusHome);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <Indicators indicators={data.indicators} />
      <div className={styles.columns}>
        <Panel title={messages.branches}>
          <SimpleTable
            caption={messages.branches}
            head={Object.values(messages.branchColumns)}
            numeric={[1, 2]}
            rows={data.branches.map(({ id, name, groups, members, termDaysLeft }) => ({
              key: id,
              cells: [
                <Link key="name" to={`/units/${id}`}>
                  {name}
                </Link>,
                groups,
                members.toLocaleString('zh-CN'),
                typeof termDaysLeft === 'number' ? messages.termLeft(termDaysLeft) : '',
              ],
            }))}
            empty={messages.noBranches}
          />
        </Panel>
        <div>
          <Waiting limit={5} />
          <Radar terms={data.terms} />
        </div>
      </div>
    </>
  );
}
