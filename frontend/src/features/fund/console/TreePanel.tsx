import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { formatFen } from '@/lib/money';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { MoneyText } from '@/ui/MoneyText';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { type Fund, type FundBalance, type FundNode, nodes } from '../api';
import { fundMessages as messages } from '../messages.zh-CN';
import { missingFen, type NodeLine, places, treeOf, treeSums } from '../model';
import { fundPaths } from '../paths';
import styles from './Fund.module.css';

const { fields } = messages;

const columns = ['received', ...places] as const;

/** Says whether the received money of one union is all accounted for. */
export function Conserved({ balance }: { balance: FundBalance }) {
  const missing = missingFen(balance);
  return missing === 0 ? (
    <StatusTag tone="ok">{messages.conserved}</StatusTag>
  ) : (
    <StatusTag tone="bad">{messages.notConserved(formatFen(missing))}</StatusTag>
  );
}

/** Where the money of the whole tree is now: its parts are what came in. */
function Sums({ own, below }: { own: FundBalance; below: readonly FundNode[] }) {
  const sums = treeSums(own, below);
  const parts = [
    [messages.balance.available, sums.available],
    [messages.balance.reserved, sums.reserved],
    [messages.balance.inTransit, sums.inTransit],
    [messages.balance.spent, sums.spent],
    [messages.onTheWay, sums.onTheWay],
  ] as const;
  return (
    <p className={styles.sums}>
      <span>{messages.treeSum(formatFen(own.received - own.returned))}</span>
      {parts.map(([name, fen]) => (
        <span key={name}>
          {name} <MoneyText fen={fen} />
        </span>
      ))}
    </p>
  );
}

/** The lines of unions, indented as the money went, each leading to its page. */
export function NodeTable({ fundId, own, lines }: { fundId: string; own?: FundBalance; lines: readonly NodeLine[] }) {
  const amounts = (balance: FundBalance) => columns.map((place) => <MoneyText key={place} fen={balance[place]} />);
  return (
    <SimpleTable
      caption={messages.books}
      head={[fields.unit, ...columns.map((place) => messages.balance[place]), fields.asOf]}
      rows={[
        ...(own ? [{ key: 'own', cells: [messages.own, ...amounts(own), ''] }] : []),
        ...lines.map(({ node, depth }) => ({
          key: node.unitId,
          cells: [
            <span key="unit" className={styles.unit} style={{ paddingInlineStart: `${depth * 20}px` }}>
              <Link to={fundPaths.node(fundId, node.unitId)}>{node.unitName}</Link>
            </span>,
            ...amounts(node.balance),
            <DateText key="asOf" value={node.asOf} withTime />,
          ],
        })),
      ]}
      numeric={columns.map((_place, index) => index + 1)}
    />
  );
}

/** The books of this union and of those below, in the order in which the money went down. */
export function TreePanel({ own }: { own: Fund }) {
  const { data, error, refetch } = useQuery(nodes(own.id));
  const isSound = data ? treeSums(own.balance, data).isSound : true;
  return (
    <Panel
      title={messages.tree}
      extra={
        data && (
          <StatusTag tone={isSound ? 'ok' : 'bad'}>{isSound ? messages.treeSound : messages.treeUnsound}</StatusTag>
        )
      }
    >
      {error && <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState />}
      {data && (
        <>
          <Sums own={own.balance} below={data} />
          <NodeTable fundId={own.id} own={own.balance} lines={treeOf(data)} />
          {data.length === 0 && <p className={styles.quiet}>{messages.noNodes}</p>}
        </>
      )}
    </Panel>
  );
}
