import { Link } from 'react-router';
import { formatFen } from '@/lib/money';
import { RowList } from '@/ui/RowList';
import { StatusTag } from '@/ui/StatusTag';
import type { GrantSummary } from '../grants/api';
import { grantMessages as messages } from '../grants/messages.zh-CN';
import { grantTone } from '../grants/model';
import { assistanceMessages } from '../messages.zh-CN';
import { assistancePaths } from '../paths';

export function GrantRows({ rows }: { rows: readonly GrantSummary[] }) {
  return (
    <RowList>
      {rows.map(({ id, applicantName, purpose, amount, status }) => (
        <li key={id}>
          <Link to={assistancePaths.grant(id)}>
            <span>
              <b>{assistanceMessages.family(applicantName)}</b>
              <small>
                {messages.purposes[purpose]} · {formatFen(amount)}
              </small>
            </span>
            <StatusTag tone={grantTone[status]}>{messages.statuses[status]}</StatusTag>
          </Link>
        </li>
      ))}
    </RowList>
  );
}
