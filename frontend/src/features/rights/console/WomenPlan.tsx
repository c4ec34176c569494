import { useMutation } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { dateOf } from '@/lib/calendar';
import { Button } from '@/ui/Button';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { type Completion, completing, type NewPlanItem, type PlanItem, planning } from '../women/api';
import { womenMessages as messages } from '../women/messages.zh-CN';

const { fields } = messages;

function Add({ onClose }: { onClose: () => void }) {
  const { mutate, error, isPending } = useMutation(planning);
  return (
    <DrawerForm<NewPlanItem>
      isOpen
      title={messages.addPlan}
      initialValues={{ kind: 'TRAINING' }}
      submitLabel={messages.addPlan}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <Form.Item name="kind" label={fields.kind}>
        <Select options={Object.entries(messages.planKinds).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="subject" label={fields.subject} rules={required(fields.subject)}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="dueOn" label={fields.dueOn} rules={required(fields.dueOn)}>
        <DateInput />
      </Form.Item>
    </DrawerForm>
  );
}

function Complete({ of, onClose }: { of: PlanItem; onClose: () => void }) {
  const { mutate, error, isPending } = useMutation(completing);
  return (
    <DrawerForm<Completion>
      isOpen
      title={`${messages.complete}：${of.subject}`}
      initialValues={{ doneOn: dateOf(new Date()) }}
      submitLabel={messages.complete}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ path: { id: of.id }, body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <Form.Item name="doneOn" label={fields.doneOn} rules={required(fields.doneOn)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="account" label={fields.account} rules={required(fields.account)}>
        <Input.TextArea rows={4} maxLength={500} showCount />
      </Form.Item>
    </DrawerForm>
  );
}

function State({ of, onComplete }: { of: PlanItem; onComplete: () => void }) {
  if (of.doneOn)
    return (
      <>
        <StatusTag tone="ok">{messages.done}</StatusTag> {of.doneOn} · {of.account}
      </>
    );
  return (
    <>
      {of.overdue && <StatusTag tone="bad">{messages.overdue}</StatusTag>}{' '}
      <Button onClick={onComplete}>{messages.complete}</Button>
    </>
  );
}

/** What is to be done in the year, and what came of it. */
export function WomenPlan({ plan }: { plan: readonly PlanItem[] }) {
  const [act, setAct] = useState<'add' | PlanItem>();
  const close = () => setAct(undefined);
  return (
    <Panel title={messages.plan} extra={<Button onClick={() => setAct('add')}>{messages.addPlan}</Button>}>
      <SimpleTable
        caption={messages.plan}
        head={[fields.dueOn, fields.kind, fields.subject, fields.state]}
        rows={plan.map((each) => ({
          key: each.id,
          cells: [
            each.dueOn,
            each.kindWords,
            each.subject,
            <State key="state" of={each} onComplete={() => setAct(each)} />,
          ],
        }))}
        empty={messages.noPlan}
      />
      {act === 'add' && <Add onClose={close} />}
      {typeof act === 'object' && <Complete of={act} onClose={close} />}
    </Panel>
  );
}
