import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { MoneyText } from '@/ui/MoneyText';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { reservations } from '../api';
import { fundMessages as messages } from '../messages.zh-CN';
import { objectPath } from '../paths';
import styles from './Fund.module.css';

const { fields, balance } = messages;

/** Who a payment is for, without the name in full; leads to the object when it has a page. */
export function ForWhom({ label, objectType, objectId }: { label: string; objectType: string; objectId: string }) {
  const to = objectPath(objectType, objectId);
  return to ? <Link to={to}>{label}</Link> : label;
}

/** Money set aside for single families: one masked row for each. */
export function ReservationsPanel({ id }: { id: string }) {
  const [cursor, setCursor] = useState<string>();
  const { data, error, refetch } = useQuery(reservations(id, cursor));
  return (
    <Panel title={messages.reservations}>
      {error && <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState />}
      {data && (
        <SimpleTable
          caption={messages.reservationTable}
          head={[
            fields.for,
            fields.purpose,
            fields.amount,
            balance.inTransit,
            fields.paid,
            fields.outstanding,
            fields.opened,
          ]}
          rows={data.items.map((each) => ({
            key: each.id,
            cells: [
              <ForWhom key="for" {...each} />,
              each.purposeName,
              <MoneyText key="amount" fen={each.amount} />,
              <MoneyText key="sent" fen={each.sent} />,
              <MoneyText key="paid" fen={each.paid} />,
              <MoneyText key="outstanding" fen={each.outstanding} />,
              <DateText key="opened" value={each.createdAt} />,
            ],
          }))}
          numeric={[2, 3, 4, 5]}
          empty={messages.noReservations}
        />
      )}
      {(cursor || data?.nextCursor) && (
        <p className={styles.foot}>
          {cursor && <Button onClick={() => setCursor(undefined)}>{messages.first}</Button>}
          {data?.nextCursor && <Button onClick={() => setCursor(data.nextCursor ?? undefined)}>{messages.more}</Button>}
        </p>
      )}
    </Panel>
  );
}
