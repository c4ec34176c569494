import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFilters } from '@/routing/use-filters';
import { longListOf, useMore } from '@/routing/use-more';
import { useSheet } from '@/routing/use-sheet';
import { Button } from '@/ui/Button';
import { ChoiceRow } from '@/ui/ChoiceRow';
import { EmptyState } from '@/ui/EmptyState';
import { LongList } from '@/ui/LongList';
import { Panel } from '@/ui/Panel';
import { type Decision, type InboxItem, inbox } from '../api';
import { inboxMessages as messages } from '../messages.zh-CN';
import { boxOf } from '../model';
import { Claim } from '../shared/Claim';
import { TaskRow } from '../shared/TaskRow';
import styles from '../shared/TaskRow.module.css';
import { DecideSheet } from './DecideSheet';

export default function InboxPage() {
  const [filters, setFilters] = useFilters(['box']);
  const { limit, more } = useMore();
  const [asked, setAsked] = useState<{ item: InboxItem; decision: Decision }>();
  const sheet = useSheet('decide');
  const box = boxOf(filters.box);
  const found = useQuery(inbox({ box, limit }));
  const [nothing = '', nothingText = ''] = messages.empty[box];
  const ask = (item: InboxItem, decision: Decision) => {
    setAsked({ item, decision });
    sheet.open();
  };
  return (
    <>
      <Panel>
        <ChoiceRow
          label={messages.boxesLabel}
          choices={messages.boxes}
          chosen={box}
          onChoose={(wanted) => setFilters({ box: wanted })}
        />
      </Panel>
      <Panel title={messages.boxes[box]}>
        <LongList {...longListOf(found, more)} empty={<EmptyState title={nothing} text={nothingText} />}>
          {(rows) => (
            <ul className={styles.list}>
              {rows.map((item) => (
                <TaskRow
                  key={item.id}
                  item={item}
                  acts={
                    <>
                      <Claim item={item} />
                      {item.decidable && (
                        <>
                          <Button onClick={() => ask(item, 'RETURN')}>{messages.decisions.RETURN}</Button>
                          <Button look="act" onClick={() => ask(item, 'APPROVE')}>
                            {messages.decisions.APPROVE}
                          </Button>
                        </>
                      )}
                    </>
                  }
                />
              ))}
            </ul>
          )}
        </LongList>
      </Panel>
      {asked && <DecideSheet {...asked} isOpen={sheet.isOpen} onClose={sheet.close} />}
    </>
  );
}
