import { useMutation } from '@tanstack/react-query';
import { Form, Input, InputNumber } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import {
  type Booking,
  booking,
  cancelling,
  recording,
  releasing,
  type ServiceRecord,
  type ServiceSession,
} from '../services/api';
import { serviceMessages as messages } from '../services/messages.zh-CN';
import { StepDialog } from './StepDialog';

const { fields } = messages;

interface ActProps {
  of: ServiceSession;
  onClose: () => void;
}

function Book({ of, onClose }: ActProps) {
  const { mutate, error, isPending } = useMutation(booking);
  return (
    <DrawerForm<Booking>
      isOpen
      title={messages.actions.BOOK ?? ''}
      initialValues={{}}
      submitLabel={messages.actions.BOOK ?? ''}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ path: { id: of.id }, body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>
        {of.title} · {of.topics}
      </p>
      <Form.Item name="place" label={fields.place} rules={required(fields.place)}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="wanted" label={fields.wanted} rules={required(fields.wanted)}>
        <Input.TextArea rows={3} maxLength={300} showCount />
      </Form.Item>
      <Form.Item name="expected" label={fields.expected} rules={required(fields.expected)}>
        <InputNumber min={1} max={10000} />
      </Form.Item>
    </DrawerForm>
  );
}

function Record({ of, onClose }: ActProps) {
  const { mutate, error, isPending } = useMutation(recording);
  return (
    <DrawerForm<ServiceRecord>
      isOpen
      title={messages.actions.RECORD ?? ''}
      initialValues={{}}
      submitLabel={messages.actions.RECORD ?? ''}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ path: { id: of.id }, body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{messages.recordHint}</p>
      <Form.Item name="attended" label={fields.attended} rules={required(fields.attended)}>
        <InputNumber min={0} max={10000} />
      </Form.Item>
      <Form.Item name="account" label={fields.account} rules={required(fields.account)}>
        <Input.TextArea rows={5} maxLength={1000} showCount />
      </Form.Item>
    </DrawerForm>
  );
}

function Release({ of, onClose }: ActProps) {
  const { mutate, error, isPending } = useMutation(releasing);
  return (
    <StepDialog
      label={messages.actions.RELEASE ?? ''}
      text={messages.releaseText(of.title)}
      words="none"
      error={error}
      isPending={isPending}
      onTake={(_none, done) => mutate({ path: { id: of.id } }, done)}
      onClose={onClose}
    />
  );
}

function Cancel({ of, onClose }: ActProps) {
  const { mutate, error, isPending } = useMutation(cancelling);
  return (
    <StepDialog
      label={messages.actions.CANCEL ?? ''}
      text={messages.cancelText(of.title)}
      words="required"
      wordsLabel={messages.cancelWords}
      isDanger
      error={error}
      isPending={isPending}
      onTake={(opinion, done) => mutate({ path: { id: of.id }, body: { opinion } }, done)}
      onClose={onClose}
    />
  );
}

const forms: Record<string, typeof Book> = { BOOK: Book, RECORD: Record, RELEASE: Release, CANCEL: Cancel };

/** The form or question of one act. */
export function SessionAct({ action, ...props }: ActProps & { action: string }) {
  const Act = forms[action];
  return Act ? <Act {...props} /> : null;
}
