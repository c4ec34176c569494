import { Button } from 'antd';
import { useState } from 'react';
import { formatFen } from '@/lib/money';
import { MoneyText } from '@/ui/MoneyText';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { itemTone, tally } from '../model';
import type { Batch, PaymentItem } from '../payments/api';
import { paymentMessages as messages } from '../payments/messages.zh-CN';
import styles from './Fund.module.css';
import { DecideDialog, RemoveDialog } from './ItemDialogs';
import { OutcomeDrawer } from './OutcomeDrawer';
import { ForWhom } from './ReservationsPanel';

const { fields } = messages;

interface Chosen {
  item: PaymentItem;
  action: string;
}

/** How many ended how, in one line. */
export function Tally({ items }: { items: readonly PaymentItem[] }) {
  return (
    <p className={styles.sums}>
      {tally(items).map(({ status, count, fen }) => (
        <StatusTag key={status} tone={itemTone[status] ?? 'plain'}>
          {messages.tally(messages.itemStatuses[status] ?? status, count, formatFen(fen))}
        </StatusTag>
      ))}
    </p>
  );
}

function Result({ item }: { item: PaymentItem }) {
  const { status, reason, proposal } = item;
  return (
    <>
      <StatusTag tone={itemTone[status] ?? 'plain'}>{messages.itemStatuses[status] ?? status}</StatusTag>
      {reason && <div>{reason}</div>}
      {proposal && (
        <div>
          {messages.proposal(
            proposal.proposedBy ?? messages.somebody,
            messages.itemStatuses[proposal.outcome] ?? proposal.outcome,
            proposal.reason,
          )}
        </div>
      )}
    </>
  );
}

/** The payments of a batch: to whom, on which masked account, and how each one ended. */
export function BatchItems({ of, items }: { of: Batch; items: readonly PaymentItem[] }) {
  const [chosen, setChosen] = useState<Chosen>();
  const close = () => setChosen(undefined);
  const dialog = (open: Chosen) => {
    if (open.action === 'REMOVE') return <RemoveDialog batchId={of.id} item={open.item} onClose={close} />;
    if (open.action === 'PROPOSE_OUTCOME') return <OutcomeDrawer batchId={of.id} item={open.item} onClose={close} />;
    return <DecideDialog batchId={of.id} item={open.item} action={open.action} onClose={close} />;
  };
  return (
    <Panel title={messages.items}>
      <Tally items={items} />
      <SimpleTable
        caption={messages.itemsTable}
        head={[
          fields.line,
          fields.for,
          fields.amount,
          fields.payee,
          fields.bank,
          fields.account,
          fields.result,
          fields.act,
        ]}
        rows={items.map((item) => ({
          key: item.id,
          cells: [
            item.line,
            <ForWhom key="for" {...item} />,
            <MoneyText key="amount" fen={item.amount} />,
            item.payeeName,
            item.bankName,
            <span key="account">
              {item.account}
              <br />
              <small>
                {item.correction ? messages.corrected(item.correction) : messages.origins[item.accountOrigin]}
              </small>
            </span>,
            <Result key="result" item={item} />,
            <span key="acts" className={styles.acts}>
              {item.allowedActions.map(({ action, allowed, reason }) => (
                <Button
                  key={action}
                  size="small"
                  disabled={!allowed}
                  title={reason}
                  onClick={() => setChosen({ item, action })}
                >
                  {messages.actions[action] ?? action}
                </Button>
              ))}
            </span>,
          ],
        }))}
        numeric={[2]}
        empty={messages.noItems}
      />
      {chosen && dialog(chosen)}
    </Panel>
  );
}
