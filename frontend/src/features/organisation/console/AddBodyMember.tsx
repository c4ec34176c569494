import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Form, Input, Select } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { PersonPicker } from '@/form/console/PersonPicker';
import { required } from '@/form/console/rules';
import { type AddBodyMemberRequest, type BodyView, bodyKinds, seating } from '../api';
import { positionsOf } from '../model';
import { officeMessages as messages } from '../offices/messages.zh-CN';

export function AddBodyMember({ body, onClose }: { body: BodyView; onClose: () => void }) {
  const { message } = App.useApp();
  const kinds = useQuery(bodyKinds);
  const { mutate, error, isPending } = useMutation(seating);
  const seat = (request: AddBodyMemberRequest) =>
    mutate(
      { path: { id: body.id }, body: request },
      {
        onSuccess: () => {
          void message.success(messages.saved);
          onClose();
        },
      },
    );
  return (
    <DrawerForm<AddBodyMemberRequest>
      isOpen
      title={messages.seatIn(body.name)}
      initialValues={{ position: 'MEMBER', from: body.from, basisDocument: body.basisDocument }}
      submitError={error ?? kinds.error}
      isPending={isPending}
      onSubmit={seat}
      onCancel={onClose}
    >
      <Form.Item
        name="personId"
        label={messages.person}
        extra={messages.post.personHint}
        rules={required(messages.person)}
      >
        <PersonPicker />
      </Form.Item>
      <Form.Item name="position" label={messages.position} rules={required(messages.position)}>
        <Select loading={kinds.isPending} options={positionsOf(kinds.data?.find(({ code }) => code === body.kind))} />
      </Form.Item>
      <Form.Item name="from" label={messages.from} rules={required(messages.from)}>
        <DateInput />
      </Form.Item>
      <Form.Item
        name="basisDocument"
        label={messages.basis}
        extra={messages.basisHint}
        rules={required(messages.basis)}
      >
        <Input maxLength={100} />
      </Form.Item>
    </DrawerForm>
  );
}
