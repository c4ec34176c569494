import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { member } from '../api';
import { membershipMessages as messages } from '../messages.zh-CN';
import { memberTone } from '../model';
import { MemberFacts } from '../shared/MemberFacts';
import { MemberHistory } from '../shared/MemberHistory';

export default function MemberPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(member(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <Panel>
        <PageHeader
          title={data.name}
          tags={<StatusTag tone={memberTone[data.status]}>{messages.statuses[data.status]}</StatusTag>}
          note={data.statusReason && messages.reasons[data.statusReason]}
        />
        <MemberFacts member={data} />
      </Panel>
      <MemberHistory id={id} />
    </>
  );
}
