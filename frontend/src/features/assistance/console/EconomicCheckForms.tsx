import { useMutation } from '@tanstack/react-query';
import { App, Form, Input } from 'antd';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { Materials } from '@/form/Materials';
import { dateOf } from '@/lib/calendar';
import { answeringCheck, cancellingCheck, type EconomicCheck } from '../checks/api';
import { checkMessages as messages } from '../checks/messages.zh-CN';
import { type AnswerForm, toAnswer } from '../checks/model';
import { amountRule } from './amount-rule';

interface FormProps {
  check: EconomicCheck;
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

export function AnswerCheck({ check, onClose }: FormProps) {
  const { mutate, error, isPending } = useMutation(answeringCheck);
  const done = useDone(onClose, messages.answered);
  return (
    <DrawerForm<AnswerForm>
      isOpen
      title={messages.answer}
      initialValues={{ answeredOn: dateOf(new Date()) }}
      submitError={error}
      isPending={isPending}
      onSubmit={(form) => mutate({ path: { id: check.id }, ifMatch: check.version, body: toAnswer(form) }, done)}
      onCancel={onClose}
    >
      <Form.Item name="answeredOn" label={messages.answeredOn} rules={required(messages.answeredOn)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="annualIncome" label={messages.annualIncome} extra={messages.emptyHint} rules={[amountRule]}>
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item name="homes" label={messages.homes}>
        <Input inputMode="numeric" maxLength={3} />
      </Form.Item>
      <Form.Item name="cars" label={messages.cars}>
        <Input inputMode="numeric" maxLength={3} />
      </Form.Item>
      <Form.Item name="note" label={messages.note}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="proof" rules={required(messages.proof)}>
        <Materials label={messages.proof} />
      </Form.Item>
    </DrawerForm>
  );
}

export function CancelCheck({ check, onClose }: FormProps) {
  const { mutate, error, isPending } = useMutation(cancellingCheck);
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
      onConfirm={(opinion) => mutate({ path: { id: check.id }, ifMatch: check.version, body: { opinion } }, done)}
      onCancel={onClose}
    />
  );
}
