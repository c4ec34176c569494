import { useMutation } from '@tanstack/react-query';
import { App, Form, Input, Select } from 'antd';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { Materials } from '@/form/Materials';
import { formatFen } from '@/lib/money';
import { assistanceMessages } from '../messages.zh-CN';
import { type CareEvent, cancelling, signing, visiting } from '../visits/api';
import { visitMessages as messages } from '../visits/messages.zh-CN';
import { type CareVisitForm, givenOf, newVisit, toVisit } from '../visits/model';
import { amountRule } from './amount-rule';

interface FormProps {
  event: CareEvent;
  isOpen: boolean;
  onClose: () => void;
}

/** Says that it is done, and closes. */
function useDone(onClose: () => void, words: string) {
  const { message } = App.useApp();
  return {
    onSuccess: () => {
      void message.success(words);
      onClose();
    },
  };
}

export function RecordCareVisit({ event, isOpen, onClose }: FormProps) {
  const { mutate, error, isPending, reset } = useMutation(visiting);
  const done = useDone(onClose, messages.recorded);
  return (
    <DrawerForm<CareVisitForm>
      isOpen={isOpen}
      title={messages.record}
      initialValues={newVisit()}
      submitError={error}
      isPending={isPending}
      onSubmit={(form) => mutate({ path: { id: event.id }, ifMatch: event.version, body: toVisit(form) }, done)}
      onCancel={() => {
        reset();
        onClose();
      }}
    >
      <Form.Item name="visitedOn" label={messages.visitedOn} rules={required(messages.visitedOn)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="visitors" label={messages.who} rules={required(messages.who)}>
        <Select
          mode="tags"
          open={false}
          placeholder={assistanceMessages.visit.visitorsHint}
          tokenSeparators={['、', ',', '，', ' ']}
        />
      </Form.Item>
      <Form.Item name="words" label={messages.words} extra={messages.wordsHint} rules={required(messages.words)}>
        <Input.TextArea rows={4} maxLength={1000} showCount />
      </Form.Item>
      <Form.Item
        name="amount"
        label={messages.amountOptional}
        extra={event.amountCap === undefined ? messages.noCap : messages.capOf(formatFen(event.amountCap))}
        rules={[amountRule]}
      >
        <Input inputMode="decimal" disabled={event.amountCap === undefined} />
      </Form.Item>
      <Form.Item name="goods" label={messages.goodsOptional}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="photos">
        <Materials label={messages.photos} />
      </Form.Item>
    </DrawerForm>
  );
}

/** The member signs by himself; who visited him hands in the paper that he signed. */
export function SignCareEvent({ event, isOpen, onClose }: FormProps) {
  const { mutate, error, isPending, reset } = useMutation(signing);
  const done = useDone(onClose, messages.signed);
  return (
    <DrawerForm<{ receipt?: string[] }>
      isOpen={isOpen}
      title={event.mine ? messages.sign : messages.uploadReceipt}
      initialValues={{}}
      submitError={error}
      isPending={isPending}
      onSubmit={({ receipt = [] }) =>
        mutate(
          {
            path: { id: event.id },
            ifMatch: event.version,
            body: receipt[0] ? { receiptFileId: receipt[0] } : {},
          },
          done,
        )
      }
      onCancel={() => {
        reset();
        onClose();
      }}
    >
      <p>{messages.signHint(givenOf(event))}</p>
      {!event.mine && (
        <Form.Item name="receipt">
          <Materials label={messages.receipt} />
        </Form.Item>
      )}
    </DrawerForm>
  );
}

export function CancelCareEvent({ event, onClose }: Omit<FormProps, 'isOpen'>) {
  const { mutate, error, isPending } = useMutation(cancelling);
  const done = useDone(onClose, messages.cancelled);
  return (
    <ConfirmDialog
      isOpen
      title={messages.cancel}
      text={<p>{messages.cancelHint}</p>}
      confirmLabel={messages.cancel}
      isDanger
      reason="required"
      reasonLabel={messages.reason}
      submitError={error}
      isPending={isPending}
      onConfirm={(opinion) => mutate({ path: { id: event.id }, ifMatch: event.version, body: { opinion } }, done)}
      onCancel={onClose}
    />
  );
}
