import { Link } from 'react-router';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import type { PeriodSummary } from '../api';
import { mutualMessages } from '../messages.zh-CN';
import { periodTone } from '../model';
import { mutualPaths } from '../paths';
import { societyMessages as messages } from '../society/messages.zh-CN';

/** The years of a society, the latest first. */
export function SocietyYears({ years }: { years: PeriodSummary[] }) {
  return (
    <Panel title={messages.years}>
      <SimpleTable
        caption={messages.years}
        head={messages.yearsHead}
        empty={messages.noYears}
        rows={years.map(({ id, plan, status, statusWords }) => ({
          key: id,
          cells: [
            <Link key="name" to={mutualPaths.period(id)}>
              {plan.name}
            </Link>,
            mutualMessages.cover(plan.startsOn, plan.endsOn),
            <StatusTag key="status" tone={periodTone[status]}>
              {statusWords}
            </StatusTag>,
          ],
        }))}
      />
    </Panel>
  );
}
