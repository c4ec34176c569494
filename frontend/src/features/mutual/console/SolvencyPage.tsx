import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { formatFen } from '@/lib/money';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { MoneyText } from '@/ui/MoneyText';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatCard } from '@/ui/StatCard';
import { claimMessages } from '../claims/messages.zh-CN';
import { mutualPaths } from '../paths';
import { type Solvency, solvency } from '../solvency/api';
import { solvencyMessages as messages } from '../solvency/messages.zh-CN';
import styles from './Mutual.module.css';

const whole = 100;

function Ratio({ title, perMille, note }: { title: string; perMille: number | undefined; note: string }) {
  return (
    <StatCard
      title={title}
      value={perMille === undefined ? messages.unknown : messages.percent(perMille)}
      {...(perMille === undefined ? {} : { share: { percent: perMille / 10, target: whole } })}
      note={note}
    />
  );
}

/** What was filed month by month; the bar compares with the month that brought most. */
function Months({ months }: Pick<Solvency, 'months'>) {
  const most = Math.max(...months.map(({ claims }) => claims), 1);
  return (
    <SimpleTable
      caption={messages.months}
      head={[messages.month, messages.count, messages.awarded, messages.share]}
      numeric={[1, 2]}
      empty={messages.noClaims}
      rows={months.map(({ month, claims, awarded }) => ({
        key: month,
        cells: [
          month,
          claims,
          <MoneyText key="awarded" fen={awarded} />,
          <span key="bar" className={styles.bar} aria-hidden="true">
            <i style={{ width: `${(claims / most) * whole}%` }} />
          </span>,
        ],
      }))}
    />
  );
}

function Period({ of }: { of: Solvency }) {
  return (
    <Panel
      title={`${of.periodName} · ${of.statusWords}`}
      extra={<Link to={`${mutualPaths.claims}?periodId=${of.periodId}`}>{claimMessages.title}</Link>}
    >
      <p>{messages.claims(of.claims, of.open)}</p>
      <div className={styles.figures}>
        <StatCard
          title={messages.premium}
          value={formatFen(of.premium)}
          unit={messages.yuan}
          note={messages.insured(of.insured)}
        />
        <StatCard title={messages.paid} value={formatFen(of.paid)} unit={messages.yuan} />
        <StatCard title={messages.reserved} value={formatFen(of.reserved)} unit={messages.yuan} />
        <StatCard title={messages.pending} value={formatFen(of.pending)} unit={messages.yuan} />
        <Ratio title={messages.loss} perMille={of.lossPerMille} note={messages.lossNote} />
        <Ratio
          title={messages.forecast}
          perMille={of.forecastPerMille}
          note={of.forecast === undefined ? messages.tooEarly : messages.forecastNote(formatFen(of.forecast))}
        />
        <StatCard
          title={messages.available}
          value={of.available === undefined ? messages.unknown : formatFen(of.available)}
          {...(of.available === undefined ? { note: messages.noFund } : { unit: messages.yuan })}
        />
      </div>
      <Months months={of.months} />
    </Panel>
  );
}

/** Whether the scheme carries itself: premiums against what is paid, reserved and expected, period by period. */
export default function SolvencyPage() {
  const { data, error, refetch } = useQuery(solvency);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <PageHeader title={messages.title} note={messages.subtitle} />
      {data.length === 0 && <EmptyState title={messages.emptyTitle} text={messages.emptyText} />}
      {data.map((each) => (
        <Period key={each.periodId} of={each} />
      ))}
    </>
  );
}
