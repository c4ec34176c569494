import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { RowList } from '@/ui/RowList';
import { StatusTag } from '@/ui/StatusTag';
import { periods } from '../api';
import { claimMessages } from '../claims/messages.zh-CN';
import { mutualMessages as messages } from '../messages.zh-CN';
import { periodTone } from '../model';
import { mutualPaths } from '../paths';
import { societyMessages } from '../society/messages.zh-CN';
import { OwnCovers } from './OwnCovers';

export default function PeriodListPage() {
  const may = useMay();
  const { data, error, refetch } = useQuery(periods);
  return (
    <>
      <OwnCovers />
      <Panel
        title={messages.title}
        extra={
          <>
            {may('society.read') && <Link to={mutualPaths.society}>{societyMessages.title}</Link>}{' '}
            {may('mutual.claims') && <Link to={mutualPaths.claims}>{claimMessages.title}</Link>}
          </>
        }
      >
        {error ? (
          <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />
        ) : !data ? (
          <LoadingState />
        ) : data.length === 0 ? (
          <EmptyState title={messages.emptyTitle} text={messages.emptyText} />
        ) : (
          <RowList>
            {data.map(({ id, scheme, plan, status, statusWords }) => (
              <li key={id}>
                <Link to={mutualPaths.period(id)}>
                  <span>
                    <b>{plan.name}</b>
                    <small>
                      {messages.schemes[scheme]} · {messages.cover(plan.startsOn, plan.endsOn)}
                    </small>
                  </span>
                  <StatusTag tone={periodTone[status]}>{statusWords}</StatusTag>
                </Link>
              </li>
            ))}
          </RowList>
        )}
      </Panel>
    </>
  );
}
