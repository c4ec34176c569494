import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { longListOf, useMore } from '@/routing/use-more';
import { DateText } from '@/ui/DateText';
import { DueTag } from '@/ui/DueTag';
import { EmptyState } from '@/ui/EmptyState';
import { LongList } from '@/ui/LongList';
import { Panel } from '@/ui/Panel';
import { RowList } from '@/ui/RowList';
import { helpers } from '../care/helpers';
import { careMessages } from '../care/messages.zh-CN';
import { assistanceMessages } from '../messages.zh-CN';
import { daysTo } from '../model';
import { assistancePaths } from '../paths';

const messages = careMessages.helpers;
/** The families that one helps, and for an officer of the branch those of its members; the next visit first. */
export default function HelperListPage() {
  const { limit, more } = useMore();
  const found = useQuery(helpers({ limit }));
  return (
    <Panel title={messages.title}>
      <LongList
        {...longListOf(found, more)}
        empty={<EmptyState title={messages.emptyTitle} text={messages.emptyText} />}
      >
        {(rows) => (
          <RowList>
            {rows.map(({ id, applicantName, helperName, nextVisitOn }) => (
              <li key={id}>
                <Link to={assistancePaths.helper(id)}>
                  <span>
                    <b>{assistanceMessages.family(applicantName)}</b>
                    <small>
                      {messages.helper} {helperName}
                    </small>
                  </span>
                  <span>
                    <DateText value={nextVisitOn} /> <DueTag days={daysTo(nextVisitOn)} />
                  </span>
                </Link>
              </li>
            ))}
          </RowList>
        )}
      </LongList>
    </Panel>
  );
}
