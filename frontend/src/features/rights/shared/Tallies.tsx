import type { components } from '@/api/generated/schema';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { rightsMessages } from '../messages.zh-CN';
import { CountBar, figure } from './CountBar';
import styles from './Rights.module.css';

type Tally = components['schemas']['Tally'];

const messages = rightsMessages.tally;

/** Totals split into cells; what is too small to be shown says so, and its bar is empty. */
export function Tallies({ tallies }: { tallies: readonly Tally[] }) {
  return (
    <div className={styles.tallies}>
      {tallies.map(({ title, total, cells }) => {
        const largest = Math.max(1, ...cells.map(({ count }) => count ?? 0));
        return (
          <Panel key={title} title={title} extra={`${messages.total} ${figure(total)}`}>
            <SimpleTable
              caption={title}
              head={[messages.category, messages.count]}
              numeric={[1]}
              rows={cells.map(({ code, words, count }) => ({
                key: code,
                cells: [<CountBar key="name" words={words} count={count} largest={largest} />, figure(count)],
              }))}
              empty={rightsMessages.noTimeline}
            />
          </Panel>
        );
      })}
    </div>
  );
}
