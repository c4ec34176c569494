import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { myMembership } from '../api';
import { membershipMessages as messages } from '../messages.zh-CN';
import { memberTone } from '../model';
import { MemberFacts } from '../shared/MemberFacts';

/** What the register says about oneself, and the way to who looked at it. */
export default function MyMembershipPage() {
  const { data, error, refetch } = useQuery(myMembership);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <Panel>
        <PageHeader
          title={messages.mine.title}
          tags={<StatusTag tone={memberTone[data.status]}>{messages.statuses[data.status]}</StatusTag>}
          note={data.statusReason ? messages.reasons[data.statusReason] : data.name}
        />
        <MemberFacts member={data} />
        <p style={{ marginTop: 12 }}>{messages.mine.wrong}</p>
      </Panel>
      <Panel>
        <Link to="/my-data" className="row-link">
          {messages.mine.who}
        </Link>
      </Panel>
    </>
  );
}
