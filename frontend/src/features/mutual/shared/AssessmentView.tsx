import { formatFen } from '@/lib/money';
import { Facts } from '@/ui/Facts';
import { Panel } from '@/ui/Panel';
import type { Assessment } from '../benefit/api';
import { benefitMessages as messages } from '../benefit/messages.zh-CN';
import styles from './AssessmentView.module.css';

/** An amount with the way to it: every line with the document that it rests on. */
export function AssessmentView({ assessment }: { assessment: Assessment }) {
  return (
    <Panel title={messages.result}>
      <p role="status" className={styles.total}>
        {messages.total(formatFen(assessment.total))}
      </p>
      <Facts
        facts={[
          {
            name: messages.parts.hospital,
            value: assessment.hospital > 0 && messages.hospital(assessment.days, formatFen(assessment.hospital)),
          },
          { name: messages.parts.critical, value: assessment.critical > 0 && formatFen(assessment.critical) },
          { name: messages.parts.largeCost, value: assessment.largeCost > 0 && formatFen(assessment.largeCost) },
        ].filter(({ value }) => value)}
      />
      <ol className={styles.trace}>
        {assessment.trace.map(({ words, source }) => (
          <li key={words}>
            {words}
            {source && <small>{source}</small>}
          </li>
        ))}
      </ol>
      <p>{messages.noPromise}</p>
    </Panel>
  );
}
