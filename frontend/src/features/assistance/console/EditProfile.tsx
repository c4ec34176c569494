import { useMutation } from '@tanstack/react-query';
import { App, Form, Input, Radio, Select } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { type HardshipFile, savingProfile } from '../api';
import { assistanceMessages } from '../messages.zh-CN';
import { profileMessages as messages } from '../profile/messages.zh-CN';
import {
  choicesOf,
  kindOf,
  type ProfileField,
  type ProfileForm,
  profileFields,
  toProfile,
  toProfileForm,
} from '../profile/model';
import { amountRule } from './amount-rule';

const longest = 60;
const answers = [
  { value: true, label: assistanceMessages.yes },
  { value: false, label: assistanceMessages.no },
];

function Field({ name }: { name: ProfileField }) {
  const label = messages.fields[name];
  switch (kindOf(name)) {
    case 'choice':
      return (
        <Form.Item name={name} label={label}>
          <Select allowClear options={Object.keys(choicesOf(name)).map((value) => ({ value, label: value }))} />
        </Form.Item>
      );
    case 'answer':
      return (
        <Form.Item name={name} label={label}>
          <Radio.Group options={answers} />
        </Form.Item>
      );
    case 'date':
      return (
        <Form.Item name={name} label={label}>
          <DateInput />
        </Form.Item>
      );
    case 'amount':
      return (
        <Form.Item name={name} label={label} extra={messages.optional} rules={[amountRule]}>
          <Input inputMode="decimal" />
        </Form.Item>
      );
    default:
      return (
        <Form.Item name={name} label={label}>
          <Input maxLength={longest} autoComplete="off" />
        </Form.Item>
      );
  }
}

export function EditProfile({ file, onClose }: { file: HardshipFile; onClose: () => void }) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(savingProfile);
  return (
    <DrawerForm<ProfileForm>
      isOpen
      title={messages.edit}
      initialValues={toProfileForm(file.profile)}
      submitError={error}
      isPending={isPending}
      onSubmit={(form) =>
        mutate(
          { path: { id: file.id }, ifMatch: file.version, body: toProfile(form) },
          {
            onSuccess: () => {
              void message.success(messages.saved);
              onClose();
            },
          },
        )
      }
      onCancel={onClose}
    >
      <p>{messages.hint}</p>
      {profileFields.map((name) => (
        <Field key={name} name={name} />
      ))}
    </DrawerForm>
  );
}
