import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Form, Input, Radio, Select } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { PersonPicker } from '@/form/console/PersonPicker';
import { required } from '@/form/console/rules';
import { type AppointToPostRequest, appointing, postTypes, type UnitView } from '../api';
import { officeMessages as messages } from '../offices/messages.zh-CN';

const words = messages.post;
const ways = [
  { value: true, label: words.elected },
  { value: false, label: words.appointed },
];
const engagements = Object.entries(messages.engagements).map(([value, label]) => ({ value, label }));

/** Puts somebody into a post. Who may not hold both is said at the field, with the other post and the rule. */
export function AppointToPost({ unit, onClose }: { unit: UnitView; onClose: () => void }) {
  const { message } = App.useApp();
  const types = useQuery(postTypes(unit.id));
  const { mutate, error, isPending } = useMutation(appointing);
  const appoint = (body: AppointToPostRequest) =>
    mutate(
      { path: { id: unit.id }, body },
      {
        onSuccess: () => {
          void message.success(messages.saved);
          onClose();
        },
      },
    );
  return (
    <DrawerForm<AppointToPostRequest>
      isOpen
      title={`${messages.appoint} · ${unit.name}`}
      initialValues={{ elected: true, engagement: 'PART_TIME' }}
      submitError={error ?? types.error}
      isPending={isPending}
      onSubmit={appoint}
      onCancel={onClose}
    >
      <Form.Item name="personId" label={messages.person} extra={words.personHint} rules={required(messages.person)}>
        <PersonPicker />
      </Form.Item>
      <Form.Item name="postType" label={words.type} rules={required(words.type)}>
        <Select
          loading={types.isPending}
          options={(types.data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Form.Item>
      <Form.Item name="elected" label={words.how} rules={required(words.how)}>
        <Radio.Group options={ways} />
      </Form.Item>
      <Form.Item name="engagement" label={words.engagement} rules={required(words.engagement)}>
        <Radio.Group options={engagements} />
      </Form.Item>
      <Form.Item name="from" label={messages.from} rules={required(messages.from)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="lastDay" label={words.lastDay} extra={words.lastDayHint}>
        <DateInput />
      </Form.Item>
      <Form.Item name="basis" label={messages.basis} extra={messages.basisHint} rules={required(messages.basis)}>
        <Input maxLength={100} />
      </Form.Item>
    </DrawerForm>
  );
}
