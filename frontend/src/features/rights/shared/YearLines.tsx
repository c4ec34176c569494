import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { rightsMessages } from '../messages.zh-CN';
import type { MatterYears } from '../overview/api';
import { overviewMessages } from '../overview/messages.zh-CN';
import { CountBar, figure } from './CountBar';
import styles from './Rights.module.css';

const messages = rightsMessages.tally;

/** How much there was, year by year; the years have no sum, which would tell what a hidden year hides. */
export function YearLines({ matters }: { matters: readonly MatterYears[] }) {
  return (
    <div className={styles.tallies}>
      {matters.map(({ matter, words, years }) => {
        const largest = Math.max(1, ...years.map(({ count }) => count ?? 0));
        return (
          <Panel key={matter} title={words} extra={figure(years[0]?.count)}>
            <SimpleTable
              caption={overviewMessages.yearsOf(words)}
              head={[messages.year, messages.count]}
              numeric={[1]}
              rows={years.map(({ year, count }) => ({
                key: String(year),
                cells: [
                  <CountBar key="year" words={messages.yearOption(year)} count={count} largest={largest} />,
                  figure(count),
                ],
              }))}
            />
          </Panel>
        );
      })}
    </div>
  );
}
