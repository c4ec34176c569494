import { Link } from 'react-router';
import { dateOf, daysBetween } from '@/lib/calendar';
import { DueTag } from '@/ui/DueTag';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag, type Tone } from '@/ui/StatusTag';
import type { Finding, FindingStatus } from '../api';
import { inspectionMessages as messages } from '../messages.zh-CN';

export const findingTone: Record<FindingStatus, Tone> = {
  OPEN: 'warn',
  REPLIED: 'info',
  RECTIFYING: 'warn',
  VERIFIED: 'ok',
  REOPENED: 'bad',
  CLOSED: 'plain',
};

/** Findings with what is late. */
export function FindingTable({ findings }: { findings: Finding[] }) {
  return (
    <SimpleTable
      caption={messages.findingTable}
      head={messages.findingHead}
      empty={messages.noFindings}
      rows={findings.map(({ id, title, objectLabel, status, statusWords, dueOn, raisedBy }) => ({
        key: id,
        cells: [
          <Link key="title" to={`/inspection/findings/${id}`}>
            {title}
          </Link>,
          objectLabel,
          <StatusTag key="status" tone={findingTone[status]}>
            {statusWords}
          </StatusTag>,
          <span key="due">
            {dueOn} {dueOn && <DueTag days={daysBetween(dateOf(new Date()), dueOn)} />}
          </span>,
          raisedBy,
        ],
      }))}
    />
  );
}
