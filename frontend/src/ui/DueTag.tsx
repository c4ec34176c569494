import { uiMessages } from './messages.zh-CN';
import { StatusTag } from './StatusTag';

/** Below this many working days a clock turns yellow. */
const soon = 2;

/**
 * The clock in words.
 * @param workingDays working days left, as the server counts them; negative once the day has passed
 */
export function DueTag({ workingDays }: { workingDays: number | null | undefined }) {
  if (workingDays === null || workingDays === undefined) return null;
  const { overdue, today, left } = uiMessages.due;
  if (workingDays < 0) return <StatusTag tone="bad">{overdue(-workingDays)}</StatusTag>;
  if (workingDays === 0) return <StatusTag tone="warn">{today}</StatusTag>;
  return <StatusTag tone={workingDays < soon ? 'warn' : 'info'}>{left(workingDays)}</StatusTag>;
}
