import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { dateOf } from '@/lib/calendar';
import { ActionBar } from '@/ui/ActionBar';
import { type Reply, recording, type Supervision, speaking, writing } from '../supervision/api';
import { supervisionMessages as messages } from '../supervision/messages.zh-CN';
import { type Speaking, usualStep, type Writing } from '../supervision/model';
import { AcceptSupervision } from './AcceptSupervision';
import { StepDialog } from './StepDialog';

const { fields } = messages;
const labelOf = (action: string) => messages.actions[action] ?? action;

interface StepProps {
  of: Supervision;
  onClose: () => void;
}

function WordsDialog({ of, action, onClose }: StepProps & { action: Speaking }) {
  const { mutate, error, isPending } = useMutation(speaking[action]);
  return (
    <StepDialog
      label={messages.actions[action] ?? action}
      text={messages.explain[action]}
      words="required"
      wordsLabel={fields.words}
      isDanger={action === 'REFUSE'}
      error={error}
      isPending={isPending}
      onTake={(opinion, done) => mutate({ path: { id: of.id }, ifMatch: of.version, body: { opinion } }, done)}
      onClose={onClose}
    />
  );
}

function LetterForm({ of, action, onClose }: StepProps & { action: Writing }) {
  const { mutate, error, isPending } = useMutation(writing[action]);
  return (
    <DrawerForm<{ text: string }>
      isOpen
      title={labelOf(action)}
      initialValues={{}}
      submitLabel={labelOf(action)}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ path: { id: of.id }, ifMatch: of.version, body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{messages.explain[action]}</p>
      <Form.Item name="text" label={fields.text} rules={required(fields.text)}>
        <Input.TextArea rows={10} maxLength={4000} showCount />
      </Form.Item>
    </DrawerForm>
  );
}

function ReplyForm({ of, onClose }: StepProps) {
  const { mutate, error, isPending } = useMutation(recording);
  return (
    <DrawerForm<Reply>
      isOpen
      title={labelOf('RECORD_REPLY')}
      initialValues={{ repliedOn: dateOf(new Date()) }}
      submitLabel={labelOf('RECORD_REPLY')}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ path: { id: of.id }, ifMatch: of.version, body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{messages.explain.RECORD_REPLY}</p>
      <Form.Item name="repliedOn" label={fields.repliedOn} rules={required(fields.repliedOn)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="text" label={fields.reply} rules={required(fields.reply)}>
        <Input.TextArea rows={8} maxLength={4000} showCount />
      </Form.Item>
    </DrawerForm>
  );
}

/** What may be done with the supervision now; each refused act says why. */
export function SupervisionActs({ of }: { of: Supervision }) {
  const [action, setAction] = useState<string>();
  const main = usualStep[of.status];
  if (of.allowedActions.length === 0) return <p>{messages.over}</p>;
  const step = { of, onClose: () => setAction(undefined) };
  return (
    <>
      <ActionBar
        actions={of.allowedActions}
        labels={messages.actions}
        {...(main ? { main } : {})}
        dangers={['REFUSE']}
        onAct={setAction}
      />
      {action === 'ACCEPT' && <AcceptSupervision {...step} />}
      {action && action in speaking && <WordsDialog key={action} {...step} action={action as Speaking} />}
      {action && action in writing && <LetterForm key={action} {...step} action={action as Writing} />}
      {action === 'RECORD_REPLY' && <ReplyForm {...step} />}
    </>
  );
}
