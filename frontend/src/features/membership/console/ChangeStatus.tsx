import { useMutation } from '@tanstack/react-query';
import { App, Form, Input, Select } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { changingStatus, type MemberAction, type MemberView, type StatusReason } from '../api';
import { membershipMessages as messages } from '../messages.zh-CN';
import { statusReasons } from '../model';

interface Step {
  statusReason?: StatusReason;
  remark?: string;
  validOn?: string;
}

interface ChangeStatusProps {
  member: MemberView;
  /** The step that is being taken; nothing is open without one. */
  action: MemberAction | undefined;
  onClose: () => void;
}

const fields = messages.fields;

export function ChangeStatus({ member, action, onClose }: ChangeStatusProps) {
  const { message } = App.useApp();
  const { mutate, error, isPending, reset } = useMutation(changingStatus);
  if (!action) return null;
  const label = messages.actions[action] ?? action;
  const close = () => {
    reset();
    onClose();
  };
  const take = (step: Step) =>
    mutate(
      { path: { id: member.id }, ifMatch: member.version, body: { action, ...step } },
      {
        onSuccess: () => {
          void message.success(messages.done(label));
          close();
        },
      },
    );
  const reasons = statusReasons(action);
  return (
    <DrawerForm<Step>
      isOpen
      title={messages.statusChange(label, member.name)}
      initialValues={{}}
      submitLabel={label}
      submitError={error}
      isPending={isPending}
      onSubmit={take}
      onCancel={close}
    >
      {reasons.length > 0 && (
        <Form.Item name="statusReason" label={fields.statusReason} rules={required(fields.statusReason)}>
          <Select options={reasons.map((value) => ({ value, label: messages.reasons[value] }))} />
        </Form.Item>
      )}
      <Form.Item name="remark" label={fields.remark}>
        <Input.TextArea rows={2} maxLength={200} showCount />
      </Form.Item>
      <Form.Item name="validOn" label={fields.validOn} extra={messages.hints.validOn}>
        <DateInput />
      </Form.Item>
    </DrawerForm>
  );
}
