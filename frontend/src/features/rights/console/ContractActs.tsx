import { useMutation } from '@tanstack/react-query';
import { Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { dateOf } from '@/lib/calendar';
import { ActionBar } from '@/ui/ActionBar';
import {
  type Contract,
  type Draft,
  drafting,
  type Filing,
  filing,
  speaking,
  type Vote,
  voting,
} from '../contracts/api';
import { contractMessages as messages } from '../contracts/messages.zh-CN';
import type { Speaking } from '../contracts/model';
import { StepDialog } from './StepDialog';

const { fields } = messages;
const labelOf = (action: string) => messages.actions[action] ?? action;

interface StepProps {
  of: Contract;
  onClose: () => void;
}

function DayField({ name }: { name: 'validFrom' | 'validUntil' | 'votedOn' | 'publishedOn' | 'filedOn' }) {
  return (
    <Form.Item name={name} label={fields[name]} rules={required(fields[name])}>
      <DateInput />
    </Form.Item>
  );
}

function WordsDialog({ of, action, onClose }: StepProps & { action: Speaking }) {
  const { mutate, error, isPending } = useMutation(speaking[action]);
  return (
    <StepDialog
      label={messages.actions[action] ?? action}
      text={messages.explain[action]}
      words="required"
      wordsLabel={fields.words}
      isDanger={action === 'END'}
      error={error}
      isPending={isPending}
      onTake={(opinion, done) => mutate({ path: { id: of.id }, ifMatch: of.version, body: { opinion } }, done)}
      onClose={onClose}
    />
  );
}

function DraftForm({ of, onClose }: StepProps) {
  const { mutate, error, isPending } = useMutation(drafting);
  return (
    <DrawerForm<Draft>
      isOpen
      title={labelOf('DRAFT')}
      initialValues={{ validFrom: dateOf(new Date()), clauses: of.clauses }}
      submitLabel={labelOf('DRAFT')}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ path: { id: of.id }, ifMatch: of.version, body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{messages.explain.DRAFT}</p>
      <DayField name="validFrom" />
      <DayField name="validUntil" />
      <Form.Item name="clauses" label={fields.clauses} rules={required(fields.clauses)}>
        <Input.TextArea rows={8} maxLength={4000} showCount />
      </Form.Item>
    </DrawerForm>
  );
}

function VoteForm({ of, onClose }: StepProps) {
  const { mutate, error, isPending } = useMutation(voting);
  return (
    <DrawerForm<Vote>
      isOpen
      title={labelOf('VOTE')}
      initialValues={{ votedOn: dateOf(new Date()) }}
      submitLabel={labelOf('VOTE')}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ path: { id: of.id }, ifMatch: of.version, body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{messages.explain.VOTE}</p>
      <DayField name="votedOn" />
      {(['delegates', 'present', 'inFavour'] as const).map((name) => (
        <Form.Item key={name} name={name} label={fields[name]} rules={required(fields[name])}>
          <InputNumber min={0} max={10000} />
        </Form.Item>
      ))}
    </DrawerForm>
  );
}

function FileForm({ of, onClose }: StepProps) {
  const { mutate, error, isPending } = useMutation(filing);
  const today = dateOf(new Date());
  return (
    <DrawerForm<Filing>
      isOpen
      title={labelOf('FILE')}
      initialValues={{ publishedOn: today, filedOn: today }}
      submitLabel={labelOf('FILE')}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ path: { id: of.id }, ifMatch: of.version, body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{messages.explain.FILE}</p>
      <DayField name="publishedOn" />
      <DayField name="filedOn" />
    </DrawerForm>
  );
}

/** What may follow by the table of moves; the vote says by itself whether it goes on or back. */
export function ContractActs({ of }: { of: Contract }) {
  const [action, setAction] = useState<string>();
  const offered = of.actions.filter((each) => each !== 'REJECT');
  const main = offered[0];
  const step = { of, onClose: () => setAction(undefined) };
  return (
    <>
      <ActionBar
        actions={offered.map((each) => ({ action: each, allowed: true }))}
        labels={messages.actions}
        {...(main && main !== 'END' ? { main } : {})}
        dangers={['END']}
        onAct={setAction}
      />
      {action && action in speaking && <WordsDialog key={action} {...step} action={action as Speaking} />}
      {action === 'DRAFT' && <DraftForm {...step} />}
      {action === 'VOTE' && <VoteForm {...step} />}
      {action === 'FILE' && <FileForm {...step} />}
    </>
  );
}
