import { useMutation } from '@tanstack/react-query';
import { App, Form, Input, Select } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { options } from '@/lib/options';
import { type ChangeMemberDetailsRequest, changingDetails, type MemberView } from '../api';
import { membershipMessages as messages } from '../messages.zh-CN';

const fields = messages.fields;

type Values = Omit<ChangeMemberDetailsRequest, 'keepPhone'>;

export function ChangeDetails({
  member,
  isOpen,
  onClose,
}: {
  member: MemberView;
  isOpen: boolean;
  onClose: () => void;
}) {
  const { message } = App.useApp();
  const { mutate, error, isPending, reset } = useMutation(changingDetails);
  const close = () => {
    reset();
    onClose();
  };
  const change = (values: Values) =>
    mutate(
      // The page knows the phone only masked, so an empty field means "as it was".
      { path: { id: member.id }, ifMatch: member.version, body: { ...values, keepPhone: !values.phone } },
      {
        onSuccess: () => {
          void message.success(messages.changed);
          close();
        },
      },
    );
  const { name, staffNumber, sex, employment, joinedOn } = member;
  return (
    <DrawerForm<Values>
      isOpen={isOpen}
      title={messages.actions.CHANGE_DETAILS ?? ''}
      initialValues={{ name, staffNumber, sex, employment, joinedOn }}
      submitError={error}
      isPending={isPending}
      onSubmit={change}
      onCancel={close}
    >
      <Form.Item name="name" label={fields.name} rules={required(fields.name)}>
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
      <Form.Item name="staffNumber" label={fields.staffNumber} rules={required(fields.staffNumber)}>
        <Input maxLength={32} autoComplete="off" />
      </Form.Item>
      <Form.Item name="sex" label={fields.sex}>
        <Select options={options(messages.sexes)} />
      </Form.Item>
      <Form.Item name="employment" label={fields.employment}>
        <Select options={options(messages.employments)} />
      </Form.Item>
      <Form.Item name="joinedOn" label={fields.joinedOn} rules={required(fields.joinedOn)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="phone" label={fields.phone} extra={messages.hints.phone}>
        <Input maxLength={20} inputMode="tel" placeholder={member.phone ?? ''} autoComplete="off" />
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
