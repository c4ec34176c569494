import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { longListOf, useMore } from '@/routing/use-more';
import { LongList } from '@/ui/LongList';
import { Panel } from '@/ui/Panel';
import { RowList } from '@/ui/RowList';
import { StatusTag } from '@/ui/StatusTag';
import { notices } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { assistancePaths } from '../paths';

/** The notices of the union: everybody can read them and speak while they are open. */
export default function NoticeListPage() {
  const { limit, more } = useMore();
  const found = useQuery(notices({ limit }));
  return (
    <Panel title={messages.noticesTitle}>
      <LongList {...longListOf(found, more)} empty={<p>{messages.notice.empty}</p>}>
        {(rows) => (
          <RowList>
            {rows.map(({ id, maskedName, unitName, endsOn, status }) => (
              <li key={id}>
                <Link to={assistancePaths.notice(id)}>
                  <span>
                    <b>{messages.family(maskedName)}</b>
                    <small>
                      {unitName} · {messages.notice.endsOn} {endsOn}
                    </small>
                  </span>
                  <StatusTag tone={status === 'OPEN' ? 'info' : 'plain'}>{messages.notice.statuses[status]}</StatusTag>
                </Link>
              </li>
            ))}
          </RowList>
        )}
      </LongList>
    </Panel>
  );
}
