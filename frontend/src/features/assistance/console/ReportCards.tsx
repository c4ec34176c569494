import { formatFen } from '@/lib/money';
import { StatCard } from '@/ui/StatCard';
import type { ReportScope } from '../report/api';
import { reportMessages as messages } from '../report/messages.zh-CN';
import { cellOf, waitingAmount } from '../report/model';
import styles from './Report.module.css';

const { cards } = messages;

/** The period at a glance. */
export function ReportCards({ scope }: { scope: ReportScope }) {
  const of = (figure: Parameters<typeof cellOf>[1]) => cellOf(scope.total, figure);
  return (
    <div className={styles.figures}>
      <StatCard
        title={cards.onFile}
        value={String(of('ON_FILE').count)}
        unit={messages.households}
        note={cards.filed(of('FILED').count, of('LEFT').count)}
      />
      <StatCard
        title={cards.paid}
        value={formatFen(of('PAID').amount)}
        unit={messages.yuan}
        note={cards.paidNote(of('PAID').count, of('PAID').families)}
      />
      <StatCard
        title={cards.waiting}
        value={formatFen(waitingAmount(scope))}
        unit={messages.yuan}
        note={cards.waitingNote}
      />
      <StatCard
        title={cards.visited}
        value={String(of('VISITED').count)}
        unit={messages.times}
        note={cards.visitedNote(formatFen(of('VISITED').amount))}
      />
    </div>
  );
}
