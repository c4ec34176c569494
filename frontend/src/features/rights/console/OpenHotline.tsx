import { useMutation } from '@tanstack/react-query';
import { Checkbox, Form, Input, Select } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { dateOf } from '@/lib/calendar';
import { type NewNumber, opening } from '../hotlines/api';
import { hotlineMessages as messages } from '../hotlines/messages.zh-CN';

const { fields } = messages;

/** A number of the acting union. */
export function OpenHotline({ onClose }: { onClose: () => void }) {
  const { mutate, error, isPending } = useMutation(opening);
  return (
    <DrawerForm<NewNumber>
      isOpen
      title={messages.add}
      initialValues={{
        line: 'LEGAL',
        weekdays: [1, 2, 3, 4, 5],
        opens: '09:00',
        closes: '17:00',
        startsOn: dateOf(new Date()),
      }}
      submitLabel={messages.add}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <Form.Item name="line" label={fields.line}>
        <Select options={Object.entries(messages.lines).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="name" label={fields.name} rules={required(fields.name)}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="number" label={fields.number} rules={required(fields.number)}>
        <Input maxLength={20} inputMode="tel" />
      </Form.Item>
      <Form.Item name="weekdays" label={fields.weekdays} rules={required(fields.weekdays)}>
        <Checkbox.Group options={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: day, label: messages.weekdays[day] }))} />
      </Form.Item>
      <Form.Item name="opens" label={fields.opens} rules={required(fields.opens)}>
        <Input type="time" />
      </Form.Item>
      <Form.Item name="closes" label={fields.closes} rules={required(fields.closes)}>
        <Input type="time" />
      </Form.Item>
      <Form.Item name="startsOn" label={fields.startsOn} rules={required(fields.startsOn)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="endsOn" label={fields.endsOn}>
        <DateInput />
      </Form.Item>
    </DrawerForm>
  );
}
