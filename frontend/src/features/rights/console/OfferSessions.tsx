import { useMutation } from '@tanstack/react-query';
import { Form, Input, InputNumber } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { Button } from '@/ui/Button';
import { type NewOffer, offering } from '../services/api';
import { serviceMessages as messages } from '../services/messages.zh-CN';

const { fields } = messages;
const usual = { minutes: 120 };

function SlotFields({ place, number }: { place: number; number: number }) {
  const label = (name: keyof typeof fields) => `${messages.slot(number)}${fields[name]}`;
  return (
    <>
      <Form.Item name={[place, 'lawyer']} label={label('lawyer')} rules={required(fields.lawyer)}>
        <Input maxLength={30} />
      </Form.Item>
      <Form.Item name={[place, 'startsAt']} label={label('startsAt')} rules={required(fields.startsAt)}>
        <Input type="datetime-local" />
      </Form.Item>
      <Form.Item name={[place, 'minutes']} label={label('minutes')} rules={required(fields.minutes)}>
        <InputNumber min={30} max={480} />
      </Form.Item>
    </>
  );
}

/** Any number of sessions of one service. */
export function OfferSessions({ onClose }: { onClose: () => void }) {
  const { mutate, error, isPending } = useMutation(offering);
  const offer = ({ slots, ...same }: NewOffer) =>
    mutate(
      {
        body: {
          ...same,
          // The browser's own picker gives the clock of this desk.
          slots: slots.map((slot) => ({ ...slot, startsAt: new Date(`${slot.startsAt}:00+08:00`).toISOString() })),
        },
      },
      { onSuccess: onClose },
    );
  return (
    <DrawerForm<NewOffer>
      isOpen
      title={messages.offer}
      initialValues={{ slots: [usual as NewOffer['slots'][number]] }}
      submitLabel={messages.offer}
      submitError={error}
      isPending={isPending}
      onSubmit={offer}
      onCancel={onClose}
    >
      <Form.Item name="title" label={fields.title} rules={required(fields.title)}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="partner" label={fields.partner} rules={required(fields.partner)}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="topics" label={fields.topics} rules={required(fields.topics)}>
        <Input.TextArea rows={2} maxLength={200} showCount />
      </Form.Item>
      <Form.List name="slots">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }, index) => (
              <div key={key}>
                <SlotFields place={name} number={index + 1} />
                {rows.length > 1 && <Button onClick={() => remove(name)}>{messages.removeSlot}</Button>}
              </div>
            ))}
            <Button onClick={() => add(usual)}>{messages.addSlot}</Button>
          </>
        )}
      </Form.List>
    </DrawerForm>
  );
}
