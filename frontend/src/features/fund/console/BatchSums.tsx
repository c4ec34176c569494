import { MoneyText } from '@/ui/MoneyText';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { sumsAgree } from '../model';
import type { Batch } from '../payments/api';
import { paymentMessages as messages } from '../payments/messages.zh-CN';
import styles from './Fund.module.css';

/** Four sums that must be one: items, what was locked, the file for the bank, the movement in the ledger. */
export function BatchSums({ of }: { of: Batch }) {
  const isAgreed = sumsAgree(of);
  const isWithBank = ['RELEASED', 'RECONCILING', 'CLOSED'].includes(of.status);
  const lines = [
    [messages.sumItems, of.total],
    [messages.sumLocked, of.lockedTotal],
    [messages.sumFile, isWithBank ? of.total : null],
    [messages.sumBooked, of.bookedTotal],
  ] as const;
  return (
    <Panel
      title={messages.sums}
      extra={<StatusTag tone={isAgreed ? 'ok' : 'bad'}>{isAgreed ? messages.agree : messages.disagree}</StatusTag>}
    >
      <SimpleTable
        caption={messages.sumsTable}
        head={lines.map(([name]) => name)}
        rows={[
          {
            key: of.id,
            cells: lines.map(([name, fen]) =>
              fen === null || fen === undefined ? messages.notYet : <MoneyText key={name} fen={fen} />,
            ),
          },
        ]}
        numeric={[0, 1, 2, 3]}
      />
      <p className={styles.quiet}>
        {messages.fields.digest} <span className={styles.digest}>{of.digest ?? messages.noDigest}</span>
      </p>
    </Panel>
  );
}
