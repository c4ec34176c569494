import { useMutation } from '@tanstack/react-query';
import { App, Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { UnitPicker } from '@/form/console/UnitPicker';
import { options } from '@/lib/options';
import { type AdmitMemberRequest, admitting } from '../api';
import { membershipMessages as messages } from '../messages.zh-CN';
import { membershipPaths } from '../paths';

const fields = messages.fields;

export function AdmitMember({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { mutate, error, isPending, reset } = useMutation(admitting);
  const close = () => {
    reset();
    onClose();
  };
  const admit = (values: AdmitMemberRequest) =>
    mutate(
      { body: values },
      {
        onSuccess: ({ id, name }) => {
          void message.success(messages.admitted(name));
          void navigate(membershipPaths.member(id));
        },
      },
    );
  return (
    <DrawerForm<AdmitMemberRequest>
      isOpen={isOpen}
      title={messages.admit}
      initialValues={{ employment: 'PERMANENT', identityKind: 'RESIDENT' }}
      submitError={error}
      isPending={isPending}
      onSubmit={admit}
      onCancel={close}
    >
      <Form.Item name="name" label={fields.name} rules={required(fields.name)}>
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
      <Form.Item name="staffNumber" label={fields.staffNumber} rules={required(fields.staffNumber)}>
        <Input maxLength={32} autoComplete="off" />
      </Form.Item>
      <Form.Item name="unitId" label={fields.unit} rules={required(fields.unit)}>
        <UnitPicker own />
      </Form.Item>
      <Form.Item name="identityKind" label={fields.identityKind} rules={required(fields.identityKind)}>
        <Select options={options(messages.identityKinds)} />
      </Form.Item>
      <Form.Item
        name="identityNumber"
        label={fields.identityNumber}
        extra={messages.hints.identityNumber}
        rules={required(fields.identityNumber)}
      >
        <Input maxLength={32} autoComplete="off" />
      </Form.Item>
      <Form.Item name="sex" label={fields.sex} extra={messages.hints.sex}>
        <Select allowClear options={options(messages.sexes)} />
      </Form.Item>
      <Form.Item name="phone" label={fields.phone}>
        <Input maxLength={20} inputMode="tel" autoComplete="off" />
      </Form.Item>
      <Form.Item name="employment" label={fields.employment} rules={required(fields.employment)}>
        <Select options={options(messages.employments)} />
      </Form.Item>
      <Form.Item name="joinedOn" label={fields.joinedOn} rules={required(fields.joinedOn)}>
        <DateInput />
      </Form.Item>
    </DrawerForm>
  );
}
