import { useQueries } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { DateText } from '@/ui/DateText';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { LoadingState } from '@/ui/LoadingState';
import { MoneyText } from '@/ui/MoneyText';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { allocationsOf, fund, nodes } from '../api';
import { fundMessages as messages } from '../messages.zh-CN';
import { type NodeLine, places, treeBelow } from '../model';
import { fundPaths } from '../paths';
import { AllocationTable } from './AllocationTable';
import styles from './Fund.module.css';
import { Conserved, NodeTable } from './TreePanel';

/** One union below: its sums, what this union gave it, and whom it passed money on to. Families stay its own business. */
export default function NodePage() {
  const { id = '', unitId = '' } = useParams();
  const [own, below, given] = useQueries({ queries: [fund(id), nodes(id), allocationsOf(id, unitId)] });
  const failed = [own, below, given].find(({ error }) => error);
  if (failed?.error) return <ErrorState trouble={problemOf(failed.error)} onRetry={() => void failed.refetch()} />;
  if (!own.data || !below.data || !given.data) return <LoadingState />;
  const node = below.data.find((each) => each.unitId === unitId);
  const back = <Link to={fundPaths.fund(id)}>{own.data.name}</Link>;
  if (!node) return <EmptyState title={messages.nodeMissing} action={back} />;
  return (
    <>
      <PageHeader title={node.unitName} note={back} tags={<Conserved balance={node.balance} />} />
      <Panel title={messages.books}>
        <Facts
          facts={[
            ...(['received', ...places] as const).map((place) => ({
              name: messages.balance[place],
              value: <MoneyText fen={node.balance[place]} />,
            })),
            { name: messages.fields.asOf, value: <DateText value={node.asOf} withTime /> },
          ]}
        />
        <p className={styles.quiet}>{messages.nodePrivacy}</p>
      </Panel>
      <Panel title={messages.nodeGiven}>
        <AllocationTable rows={given.data.items} empty={messages.noAllocations} />
      </Panel>
      <Panel title={messages.nodeBelow}>
        <Below fundId={id} lines={treeBelow(below.data, unitId)} />
      </Panel>
    </>
  );
}

function Below({ fundId, lines }: { fundId: string; lines: readonly NodeLine[] }) {
  return lines.length > 0 ? (
    <NodeTable fundId={fundId} lines={lines} />
  ) : (
    <p className={styles.quiet}>{messages.noNodeBelow}</p>
  );
}
