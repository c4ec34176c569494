import { useMutation } from '@tanstack/react-query';
import { App, Form } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { endingSeat, type SeatView } from '../api';
import { officeMessages as messages } from '../offices/messages.zh-CN';

export function EndSeat({ seat, onClose }: { seat: SeatView; onClose: () => void }) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(endingSeat);
  const end = (body: { lastDay: string }) =>
    mutate(
      { path: { id: seat.id }, body },
      {
        onSuccess: () => {
          void message.success(messages.ended);
          onClose();
        },
      },
    );
  return (
    <DrawerForm<{ lastDay: string }>
      isOpen
      title={messages.endSeatOf(seat.personName, seat.title)}
      initialValues={{}}
      submitLabel={messages.end}
      submitError={error}
      isPending={isPending}
      onSubmit={end}
      onCancel={onClose}
    >
      <Form.Item name="lastDay" label={messages.lastDay} rules={required(messages.lastDay)}>
        <DateInput />
      </Form.Item>
    </DrawerForm>
  );
}
