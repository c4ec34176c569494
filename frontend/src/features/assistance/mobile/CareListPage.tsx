import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { useMay } from '@/api/session';
import { longListOf, useMore } from '@/routing/use-more';
import { Button } from '@/ui/Button';
import { DueTag } from '@/ui/DueTag';
import { EmptyState } from '@/ui/EmptyState';
import { LongList } from '@/ui/LongList';
import { Panel } from '@/ui/Panel';
import { RowList } from '@/ui/RowList';
import { StatusTag } from '@/ui/StatusTag';
import { daysTo } from '../model';
import { assistancePaths } from '../paths';
import { careEvents } from '../visits/api';
import { visitMessages as messages } from '../visits/messages.zh-CN';
import { careTone } from '../visits/model';

/** The visits of the branch; a member sees those that he got. */
export default function CareListPage() {
  const may = useMay();
  const navigate = useNavigate();
  const { limit, more } = useMore();
  const found = useQuery(careEvents({ limit }));
  return (
    <>
      <Panel title={messages.title}>
        <LongList
          {...longListOf(found, more)}
          empty={<EmptyState title={messages.emptyTitle} text={messages.emptyText} />}
        >
          {(rows) => (
            <RowList>
              {rows.map(({ id, memberName, kindName, status, dueOn }) => (
                <li key={id}>
                  <Link to={assistancePaths.careEvent(id)}>
                    <span>
                      <b>{memberName}</b>
                      <small>{kindName}</small>
                    </span>
                    <span>
                      <StatusTag tone={careTone[status]}>{messages.statuses[status]}</StatusTag>{' '}
                      {status === 'OPEN' && <DueTag days={daysTo(dueOn)} />}
                    </span>
                  </Link>
                </li>
              ))}
            </RowList>
          )}
        </LongList>
      </Panel>
      {may('care.handle') && (
        <Button look="act" wide onClick={() => void navigate(assistancePaths.newCareEvent)}>
          {messages.report}
        </Button>
      )}
    </>
  );
}
