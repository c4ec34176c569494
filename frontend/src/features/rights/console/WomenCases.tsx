import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '@/ui/Button';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import styles from '../shared/Rights.module.css';
import { cases } from '../women/api';
import { womenMessages as messages } from '../women/messages.zh-CN';
import { WomenCaseDrawer } from './WomenCaseDrawer';

const { fields } = messages;

/** What members brought to the committee; the words are one act further, so that each look is meant. */
export function WomenCases() {
  const { data = [] } = useQuery(cases);
  const [opened, setOpened] = useState<string>();
  return (
    <Panel title={messages.cases}>
      <p className={styles.hint}>{messages.casesHint}</p>
      <SimpleTable
        caption={messages.cases}
        head={[fields.filedOn, fields.kind, fields.member, fields.caseDue, fields.state, '']}
        rows={data.map(({ id, filedOn, kindWords, member, dueOn, overdue, closedOn }) => ({
          key: id,
          cells: [
            filedOn,
            kindWords,
            member,
            dueOn,
            closedOn ? (
              <StatusTag key="state" tone="ok">
                {messages.closed}
              </StatusTag>
            ) : (
              <StatusTag key="state" tone={overdue ? 'bad' : 'info'}>
                {overdue ? messages.overdue : messages.running}
              </StatusTag>
            ),
            <Button key="open" onClick={() => setOpened(id)}>
              {messages.open}
            </Button>,
          ],
        }))}
        empty={messages.noCases}
      />
      {opened && <WomenCaseDrawer id={opened} onClose={() => setOpened(undefined)} />}
    </Panel>
  );
}
