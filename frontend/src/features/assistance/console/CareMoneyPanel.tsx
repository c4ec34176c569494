import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Form, Select } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { formatFen } from '@/lib/money';
import { ActionBar } from '@/ui/ActionBar';
import { Panel } from '@/ui/Panel';
import { CareMoneyFacts } from '../shared/CareMoneyFacts';
import { type CareEvent, type CareMoneyAction, careFunds, movingMoney } from '../visits/api';
import { visitMessages } from '../visits/messages.zh-CN';

const messages = visitMessages.money;

interface MoveProps {
  event: CareEvent;
  onClose: () => void;
}

function useMove({ event, onClose }: MoveProps) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(movingMoney);
  const move = (body: { action: CareMoneyAction; fundId?: string; opinion?: string }) =>
    mutate(
      { path: { id: event.id }, ifMatch: event.version, body },
      {
        onSuccess: () => {
          void message.success(messages.moved);
          onClose();
        },
      },
    );
  return { move, error, isPending };
}

function Reserve(props: MoveProps) {
  const { data: funds = [] } = useQuery(careFunds);
  const { move, error, isPending } = useMove(props);
  return (
    <DrawerForm<{ fundId: string }>
      isOpen
      title={messages.acts.RESERVE}
      initialValues={{}}
      submitError={error}
      isPending={isPending}
      onSubmit={({ fundId }) => move({ action: 'RESERVE', fundId })}
      onCancel={props.onClose}
    >
      <Form.Item name="fundId" label={messages.fund} rules={required(messages.fund)}>
        <Select
          notFoundContent={messages.noFunds}
          options={funds.map(({ id, name, available }) => ({
            value: id,
            label: messages.fundOf(name, formatFen(available)),
          }))}
        />
      </Form.Item>
    </DrawerForm>
  );
}

function Decide({ action, ...props }: MoveProps & { action: 'APPROVE' | 'REJECT' | 'CANCEL' }) {
  const { move, error, isPending } = useMove(props);
  const isDanger = action !== 'APPROVE';
  return (
    <ConfirmDialog
      isOpen
      title={messages.acts[action]}
      text={<p>{messages.hint(formatFen(props.event.visit?.amount ?? 0))}</p>}
      confirmLabel={messages.acts[action]}
      isDanger={isDanger}
      reason={isDanger ? 'required' : 'optional'}
      reasonLabel={messages.opinion}
      submitError={error}
      isPending={isPending}
      onConfirm={(opinion) => move({ action, ...(opinion ? { opinion } : {}) })}
      onCancel={props.onClose}
    />
  );
}

/** The money of a visit on its way through the ledger. */
export function CareMoneyPanel({ event }: { event: CareEvent }) {
  const [action, setAction] = useState<keyof typeof messages.acts>();
  if (!event.money) return null;
  const close = () => setAction(undefined);
  return (
    <Panel title={messages.title}>
      <CareMoneyFacts event={event} />
      {event.money.allowedActions.length > 0 && (
        <ActionBar
          actions={event.money.allowedActions}
          labels={messages.acts}
          main="APPROVE"
          dangers={['REJECT', 'CANCEL']}
          onAct={(act) => setAction(act as keyof typeof messages.acts)}
        />
      )}
      {action === 'RESERVE' && <Reserve event={event} onClose={close} />}
      {action && action !== 'RESERVE' && <Decide event={event} action={action} onClose={close} />}
    </Panel>
  );
}
