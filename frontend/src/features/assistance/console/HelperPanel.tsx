import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMay } from '@/api/session';
import { DateText } from '@/ui/DateText';
import { DueTag } from '@/ui/DueTag';
import { Panel } from '@/ui/Panel';
import type { HardshipFile } from '../api';
import { helpers } from '../care/helpers';
import { careMessages } from '../care/messages.zh-CN';
import { daysTo, isOnFile } from '../model';
import { assistancePaths } from '../paths';
import { AssignHelper } from './AssignHelper';

const messages = careMessages.helpers;
const most = 20;

/** Who helps the family now, who did before, and the way to another. */
export function HelperPanel({ file: { id, status } }: { file: HardshipFile }) {
  const may = useMay();
  const [isOpen, setIsOpen] = useState(false);
  const { data } = useQuery(helpers({ fileId: id, ended: true, limit: most }));
  const current = data?.items.find(({ endedOn }) => !endedOn);
  const former = data?.items.filter(({ endedOn }) => endedOn) ?? [];
  const mayAssign = isOnFile(status) && may('helper.assign') && may('person.find');
  return (
    <Panel
      title={messages.title}
      extra={
        mayAssign && <Button onClick={() => setIsOpen(true)}>{current ? messages.change : messages.assign}</Button>
      }
    >
      {current ? (
        <p>
          <Link to={assistancePaths.helper(current.id)}>{current.helperName}</Link> · {messages.times(current.visits)} ·{' '}
          {messages.next} <DateText value={current.nextVisitOn} /> <DueTag days={daysTo(current.nextVisitOn)} />
        </p>
      ) : (
        data && <p>{messages.nobody}</p>
      )}
      {former.length > 0 && (
        <p>
          {messages.history}：
          {former.map(({ id: helperId, helperName }) => (
            <Link key={helperId} to={assistancePaths.helper(helperId)}>
              {helperName}{' '}
            </Link>
          ))}
        </p>
      )}
      <AssignHelper fileId={id} isChange={!!current} isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </Panel>
  );
}
