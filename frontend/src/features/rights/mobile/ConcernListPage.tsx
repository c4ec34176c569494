import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { useMay } from '@/api/session';
import { longListOf, useMore } from '@/routing/use-more';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { LongList } from '@/ui/LongList';
import { Panel } from '@/ui/Panel';
import { RowList } from '@/ui/RowList';
import { StatusTag } from '@/ui/StatusTag';
import { concerns } from '../concerns/api';
import { concernMessages as messages } from '../concerns/messages.zh-CN';
import { concernTone } from '../concerns/model';
import { rightsPaths } from '../paths';

/** A member's own concerns; for a branch those that it is to answer. */
export default function ConcernListPage() {
  const may = useMay();
  const navigate = useNavigate();
  const { limit, more } = useMore();
  const found = useQuery(concerns({ limit }));
  return (
    <>
      <Panel title={messages.title}>
        <LongList {...longListOf(found, more)} empty={<p>{messages.none}</p>}>
          {(rows) => (
            <RowList>
              {rows.map(({ id, title, kind, filedAt, status, overdue }) => (
                <li key={id}>
                  <Link to={rightsPaths.concern(id)}>
                    <span>
                      <b>{title}</b>
                      <small>
                        {messages.kinds[kind]} · <DateText value={filedAt} />
                      </small>
                    </span>
                    <StatusTag tone={overdue ? 'bad' : concernTone[status]}>
                      {overdue ? messages.overdue : messages.statuses[status]}
                    </StatusTag>
                  </Link>
                </li>
              ))}
            </RowList>
          )}
        </LongList>
      </Panel>
      {may('concern.file') && (
        <Button look="act" wide onClick={() => void navigate(rightsPaths.newConcern)}>
          {messages.file}
        </Button>
      )}
    </>
  );
}
