import { useMutation } from '@tanstack/react-query';
import { App, Form, Input } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { UnitPicker } from '@/form/console/UnitPicker';
import { type MemberView, moving } from '../api';
import { membershipMessages as messages } from '../messages.zh-CN';

interface Move {
  unitId: string;
  reason: string;
  validOn?: string;
}

const fields = messages.fields;

export function MoveMember({ member, isOpen, onClose }: { member: MemberView; isOpen: boolean; onClose: () => void }) {
  const { message } = App.useApp();
  const { mutate, error, isPending, reset } = useMutation(moving);
  const close = () => {
    reset();
    onClose();
  };
  const move = (body: Move) =>
    mutate(
      { path: { id: member.id }, ifMatch: member.version, body },
      {
        onSuccess: () => {
          void message.success(messages.changed);
          close();
        },
      },
    );
  return (
    <DrawerForm<Move>
      isOpen={isOpen}
      title={messages.actions.MOVE ?? ''}
      initialValues={{ unitId: member.unitId }}
      submitError={error}
      isPending={isPending}
      onSubmit={move}
      onCancel={close}
    >
      <Form.Item name="unitId" label={fields.unit} rules={required(fields.unit)}>
        <UnitPicker own />
      </Form.Item>
      <Form.Item name="reason" label={fields.reason} rules={required(fields.reason)}>
        <Input.TextArea rows={2} maxLength={200} showCount />
      </Form.Item>
      <Form.Item name="validOn" label={fields.validOn} extra={messages.hints.validOn}>
        <DateInput />
      </Form.Item>
    </DrawerForm>
  );
}
