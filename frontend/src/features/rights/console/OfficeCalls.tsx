import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '@/ui/Button';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { type OfficeCall, officeCalls } from '../hotlines/api';
import { hotlineMessages as messages } from '../hotlines/messages.zh-CN';
import { rightsPaths } from '../paths';
import { FollowCall } from './FollowCall';
import { LogOfficeCall } from './LogOfficeCall';

const { fields } = messages;

/** Where the case is that came of a call, on a line of its own. */
function caseLink({ followUp, caseId }: OfficeCall) {
  if (!caseId) return null;
  const to = followUp === 'CONCERN' ? rightsPaths.concern(caseId) : rightsPaths.legalAid(caseId);
  return (
    <p>
      <Link to={to}>{messages.open}</Link>
    </p>
  );
}

function State({ of, onFollow }: { of: OfficeCall; onFollow: () => void }) {
  if (of.followedOn)
    return (
      <>
        <StatusTag tone="ok">{messages.followed}</StatusTag> {of.result}
        {caseLink(of)}
      </>
    );
  if (!of.dueOn) return null;
  return (
    <>
      {messages.until(of.dueOn)} {of.overdue && <StatusTag tone="bad">{messages.overdue}</StatusTag>}{' '}
      <Button onClick={onFollow}>{messages.follow}</Button>
    </>
  );
}

/** The calls of the office; what is still to be followed stands first. */
export function OfficeCalls() {
  const { data = [] } = useQuery(officeCalls);
  const [act, setAct] = useState<'log' | OfficeCall>();
  const close = () => setAct(undefined);
  return (
    <Panel title={messages.calls} extra={<Button onClick={() => setAct('log')}>{messages.log}</Button>}>
      <SimpleTable
        caption={messages.calls}
        head={[fields.calledOn, fields.line, fields.topic, fields.words, fields.followUp, fields.state]}
        rows={data.map((each) => ({
          key: each.id,
          cells: [
            each.calledOn,
            messages.lines[each.line],
            each.topicWords,
            each.words,
            each.followUpWords,
            <State key="state" of={each} onFollow={() => setAct(each)} />,
          ],
        }))}
        empty={messages.noCalls}
      />
      {act === 'log' && <LogOfficeCall onClose={close} />}
      {typeof act === 'object' && <FollowCall of={act} onClose={close} />}
    </Panel>
  );
}
