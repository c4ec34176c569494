import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { DateText } from '@/ui/DateText';
import { MoneyText } from '@/ui/MoneyText';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import type { Allocation } from '../api';
import { fundMessages as messages } from '../messages.zh-CN';
import { allocationTone } from '../model';
import { fundPaths } from '../paths';
import { ActDialog, type ChosenAct, isGiversAct } from './AllocationActs';
import styles from './Fund.module.css';

const { fields } = messages;

/** The steps that are open now, small enough for a line of a table. */
export function AllocationActs({ of, onAct }: { of: Allocation; onAct: (chosen: ChosenAct) => void }) {
  return (
    <span className={styles.acts}>
      {of.allowedActions
        .filter(({ action }) => isGiversAct(action))
        .map(({ action, allowed, reason }) => (
          <Button
            key={action}
            size="small"
            disabled={!allowed}
            title={reason}
            onClick={() => onAct({ allocation: of, action })}
          >
            {messages.actions[action] ?? action}
          </Button>
        ))}
    </span>
  );
}

/** Allocations of one fund, each with its next steps. */
export function AllocationTable({ rows, empty }: { rows: readonly Allocation[]; empty: string }) {
  const [chosen, setChosen] = useState<ChosenAct>();
  return (
    <>
      <SimpleTable
        caption={messages.allocationTable}
        head={[
          fields.unit,
          fields.kind,
          fields.title,
          fields.amount,
          fields.basis,
          fields.useBy,
          fields.status,
          fields.act,
        ]}
        rows={rows.map((allocation) => ({
          key: allocation.id,
          cells: [
            allocation.toName,
            messages.kinds[allocation.kind] ?? allocation.kind,
            <Link key="title" to={fundPaths.allocation(allocation.id)}>
              {allocation.title}
            </Link>,
            <MoneyText key="fen" fen={allocation.amount} />,
            allocation.basisDocument,
            <DateText key="useBy" value={allocation.useBy} />,
            <StatusTag key="status" tone={allocationTone[allocation.status]}>
              {messages.allocationStatuses[allocation.status]}
            </StatusTag>,
            <AllocationActs key="acts" of={allocation} onAct={setChosen} />,
          ],
        }))}
        numeric={[3]}
        empty={empty}
      />
      {chosen && <ActDialog {...chosen} onClose={() => setChosen(undefined)} />}
    </>
  );
}
