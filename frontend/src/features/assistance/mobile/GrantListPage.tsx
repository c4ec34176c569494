import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { longListOf, useMore } from '@/routing/use-more';
import { EmptyState } from '@/ui/EmptyState';
import { LongList } from '@/ui/LongList';
import { Panel } from '@/ui/Panel';
import { grants } from '../grants/api';
import { grantMessages as messages } from '../grants/messages.zh-CN';
import { assistancePaths } from '../paths';
import { GrantRows } from './GrantRows';

/** The grants that the acting post may see: a member his own, a branch those of its families. */
export default function GrantListPage() {
  const { limit, more } = useMore();
  const found = useQuery(grants({ limit }));
  return (
    <Panel title={messages.title} extra={<Link to={assistancePaths.files}>{messages.toFiles}</Link>}>
      <LongList {...longListOf(found, more)} empty={<EmptyState title={messages.none} text={messages.emptyText} />}>
        {(rows) => <GrantRows rows={rows} />}
      </LongList>
    </Panel>
  );
}
