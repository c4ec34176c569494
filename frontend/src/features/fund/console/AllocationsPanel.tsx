import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { formatFen } from '@/lib/money';
import { DateText } from '@/ui/DateText';
import { MoneyText } from '@/ui/MoneyText';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { type Allocation, allocationsOf, type Fund, moving } from '../api';
import { fundMessages as messages } from '../messages.zh-CN';
import { allocationTone } from '../model';
import { ProposeAllocations } from './ProposeAllocations';

const { fields } = messages;

type Move = keyof typeof moving;

interface Chosen {
  allocation: Allocation;
  action: Move;
}

function MoveDialog({ allocation, action, onClose }: Chosen & { onClose: () => void }) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(moving[action]);
  const label = messages.actions[action] ?? action;
  const onSuccess = () => {
    void message.success(messages.done(label));
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={label}
      text={<p>{messages.confirm(label, allocation.toName, formatFen(allocation.amount))}</p>}
      confirmLabel={label}
      isDanger={action === 'CANCEL'}
      submitError={error}
      isPending={isPending}
      onConfirm={() => mutate({ path: { id: allocation.id }, ifMatch: allocation.version }, { onSuccess })}
      onCancel={onClose}
    />
  );
}

/** What this union passes on out of the fund, and the next step of each allocation. */
export function AllocationsPanel({ fund }: { fund: Fund }) {
  const may = useMay();
  const [chosen, setChosen] = useState<Chosen>();
  const [isProposing, setIsProposing] = useState(false);
  const { data, error } = useQuery(allocationsOf(fund.id));
  const rows = (data?.items ?? []).map((allocation) => ({
    key: allocation.id,
    cells: [
      allocation.toName,
      <MoneyText key="fen" fen={allocation.amount} />,
      allocation.basisDocument,
      <DateText key="useBy" value={allocation.useBy} />,
      <StatusTag key="status" tone={allocationTone[allocation.status]}>
        {messages.allocationStatuses[allocation.status]}
      </StatusTag>,
      allocation.allowedActions
        .filter(({ action }) => action in moving)
        .map(({ action, allowed, reason }) => (
          <Button
            key={action}
            size="small"
            disabled={!allowed}
            title={reason}
            onClick={() => setChosen({ allocation, action: action as Move })}
          >
            {messages.actions[action] ?? action}
          </Button>
        )),
    ],
  }));
  return (
    <Panel
      title={messages.allocations}
      extra={
        <Button
          disabled={fund.status !== 'OPEN' || !may('allocation.propose')}
          title={may.whyNot('allocation.propose')}
          onClick={() => setIsProposing(true)}
        >
          {messages.allocate}
        </Button>
      }
    >
      {error && <p role="alert">{problemOf(error).title}</p>}
      <SimpleTable
        caption={messages.allocations}
        head={[fields.unit, fields.amount, fields.basis, fields.useBy, fields.status, fields.act]}
        rows={rows}
        numeric={[1]}
        empty={messages.noAllocations}
      />
      {chosen && <MoveDialog {...chosen} onClose={() => setChosen(undefined)} />}
      <ProposeAllocations fund={fund} isOpen={isProposing} onClose={() => setIsProposing(false)} />
    </Panel>
  );
}
