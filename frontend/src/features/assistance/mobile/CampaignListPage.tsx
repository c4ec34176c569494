import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { RowList } from '@/ui/RowList';
import { StatusTag } from '@/ui/StatusTag';
import { campaigns } from '../campaigns/api';
import { campaignMessages as messages } from '../campaigns/messages.zh-CN';
import { campaignTone } from '../campaigns/model';
import { assistancePaths } from '../paths';

/** The campaigns of the union, with the places of one's own branch. */
export default function CampaignListPage() {
  const { data, error, refetch } = useQuery(campaigns);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <Panel title={messages.title}>
      {data.length === 0 && <EmptyState title={messages.emptyTitle} text={messages.emptyText} />}
      <RowList>
        {data.map(({ id, name, status, peopleUsed, peopleCap, startsOn, endsOn }) => (
          <li key={id}>
            <Link to={assistancePaths.campaign(id)}>
              <span>
                <b>{name}</b>
                <small>
                  {messages.until(startsOn, endsOn)}
                  {peopleCap > 0 && ` · ${messages.quotaOf(peopleUsed, peopleCap)}`}
                </small>
              </span>
              <StatusTag tone={campaignTone[status]}>{messages.statuses[status]}</StatusTag>
            </Link>
          </li>
        ))}
      </RowList>
    </Panel>
  );
}
