import { Checkbox } from 'antd';
import { LoadingState } from '@/ui/LoadingState';
import { MoneyText } from '@/ui/MoneyText';
import { SimpleTable } from '@/ui/SimpleTable';
import type { Reservation } from '../api';
import type { KnownPayee } from '../payments/api';
import { paymentMessages as messages } from '../payments/messages.zh-CN';
import styles from './Fund.module.css';
import { PayeeChoice } from './PayeeChoice';
import { ForWhom } from './ReservationsPanel';

const { fields } = messages;

interface PayableTableProps {
  rows: readonly Reservation[];
  /** Whom the files name. */
  known: readonly KnownPayee[];
  isLoading: boolean;
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
}

/** What may be paid now; to the account of the file, or to one that is asked for when the row is chosen. */
export function PayableTable({ rows, known, isLoading, chosen, onChoose }: PayableTableProps) {
  if (isLoading && rows.length === 0) return <LoadingState />;
  const toggle = (id: string, isChosen: boolean) =>
    onChoose(isChosen ? [...chosen, id] : chosen.filter((each) => each !== id));
  return (
    <>
      <p className={styles.hint}>{messages.payeeHint}</p>
      <SimpleTable
        caption={messages.itemsTable}
        head={[fields.chosen, fields.amount, `${fields.payee} / ${fields.bank} / ${fields.account}`]}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            <span key="for" className={styles.pick}>
              <Checkbox
                checked={chosen.includes(row.id)}
                aria-label={row.label}
                onChange={({ target }) => toggle(row.id, target.checked)}
              />
              <span>
                <ForWhom {...row} />
                <br />
                <small>{row.purposeName}</small>
              </span>
            </span>,
            <MoneyText key="amount" fen={row.outstanding} />,
            chosen.includes(row.id) ? (
              <div key="payee" className={styles.payee}>
                <PayeeChoice
                  reservationId={row.id}
                  known={known.find(({ reservationId }) => reservationId === row.id)}
                />
              </div>
            ) : (
              ''
            ),
          ],
        }))}
        numeric={[1]}
        empty={messages.nothingPayable}
      />
    </>
  );
}
