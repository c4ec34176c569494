import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { notice } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { noticeFacts } from '../shared/notice-facts';

export default function NoticePage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(notice(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <Panel>
      <PageHeader title={messages.notice.sheet} />
      <p>{messages.notice.text(data.workingDays)}</p>
      <Facts facts={noticeFacts(data)} />
    </Panel>
  );
}
