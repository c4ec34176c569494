import { uiMessages } from './messages.zh-CN';
import { StatusTag } from './StatusTag';

/** Below this many days a clock turns yellow. */
const soon = 2;

interface DueTagProps {
  /** Days left, as the server counts them; negative once the day has passed, absent without a clock. */
  days: number | null | undefined;
  /** Whether only working days were counted. */
  working?: boolean;
}

/** The clock in words. */
export function DueTag({ days, working = false }: DueTagProps) {
  if (days === null || days === undefined) return null;
  const { overdue, today, left, leftWorking } = uiMessages.due;
  if (days < 0) return <StatusTag tone="bad">{overdue(-days)}</StatusTag>;
  if (days === 0) return <StatusTag tone="warn">{today}</StatusTag>;
  return <StatusTag tone={days < soon ? 'warn' : 'info'}>{(working ? leftWorking : left)(days)}</StatusTag>;
}
