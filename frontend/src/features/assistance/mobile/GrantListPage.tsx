import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { grants } from '../grants/api';
import { grantMessages as messages } from '../grants/messages.zh-CN';
import { assistancePaths } from '../paths';
import { GrantRows } from './GrantRows';

/** How many more a tap brings. */
const step = 20;

/** The grants that the acting post may see: a member his own, a branch those of its families. */
export default function GrantListPage() {
  const [limit, setLimit] = useState(step);
  const { data, error, refetch } = useQuery(grants({ limit }));
  return (
    <Panel title={messages.title} extra={<Link to={assistancePaths.files}>{messages.toFiles}</Link>}>
      {error ? (
        <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingState />
      ) : data.items.length === 0 ? (
        <EmptyState title={messages.none} text={messages.emptyText} />
      ) : (
        <GrantRows rows={data.items} />
      )}
      {data?.nextCursor && (
        <Button wide onClick={() => setLimit(limit + step)}>
          {messages.more}
        </Button>
      )}
    </Panel>
  );
}
