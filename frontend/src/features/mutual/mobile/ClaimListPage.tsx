import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { longListOf, useMore } from '@/routing/use-more';
import { EmptyState } from '@/ui/EmptyState';
import { LongList } from '@/ui/LongList';
import { Panel } from '@/ui/Panel';
import { RowList } from '@/ui/RowList';
import { StatusTag } from '@/ui/StatusTag';
import { claims } from '../claims/api';
import { claimMessages as messages } from '../claims/messages.zh-CN';
import { claimTone, kindsInWords } from '../claims/model';
import { mutualPaths } from '../paths';
import { amountOf } from '../shared/ClaimFacts';

/** The claims that the acting post may see: a member his own, a branch those of its members. */
export default function ClaimListPage() {
  const { limit, more } = useMore();
  const found = useQuery(claims({ limit }));
  return (
    <Panel title={messages.title} extra={<Link to={mutualPaths.periods}>{messages.toPeriods}</Link>}>
      <LongList
        {...longListOf(found, more)}
        empty={<EmptyState title={messages.emptyTitle} text={messages.emptyText} />}
      >
        {(rows) => (
          <RowList>
            {rows.map((row) => (
              <li key={row.id}>
                <Link to={mutualPaths.claim(row.id)}>
                  <span>
                    <b>{[row.memberName, kindsInWords(row.kinds)].filter(Boolean).join(' · ')}</b>
                    <small>{row.periodName}</small>
                    <small>{[row.filedOn, amountOf(row)].filter(Boolean).join(' · ')}</small>
                  </span>
                  <StatusTag tone={claimTone[row.status]}>{messages.statuses[row.status]}</StatusTag>
                </Link>
              </li>
            ))}
          </RowList>
        )}
      </LongList>
    </Panel>
  );
}
