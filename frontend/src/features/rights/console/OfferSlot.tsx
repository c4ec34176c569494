import { useMutation } from '@tanstack/react-query';
import { Form, Input, InputNumber, Select } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { type CounselKind, offering } from '../counsel/api';
import { counselMessages as messages } from '../counsel/messages.zh-CN';

const { fields } = messages;

interface Values {
  kind: CounselKind;
  place: string;
  /** As the browser's own picker gives it, in the clock of this desk. */
  startsAt: string;
  minutes: number;
}

export function OfferSlot({ onClose }: { onClose: () => void }) {
  const { mutate, error, isPending } = useMutation(offering);
  const offer = ({ startsAt, ...same }: Values) =>
    mutate({ body: { ...same, startsAt: new Date(`${startsAt}:00+08:00`).toISOString() } }, { onSuccess: onClose });
  return (
    <DrawerForm<Values>
      isOpen
      title={messages.offer}
      initialValues={{ kind: 'PSYCHOLOGY', minutes: 50 }}
      submitLabel={messages.offer}
      submitError={error}
      isPending={isPending}
      onSubmit={offer}
      onCancel={onClose}
    >
      <Form.Item name="kind" label={fields.kind}>
        <Select options={Object.entries(messages.kinds).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="startsAt" label={fields.startsAt} rules={required(fields.startsAt)}>
        <Input type="datetime-local" />
      </Form.Item>
      <Form.Item name="minutes" label={fields.minutes} rules={required(fields.minutes)}>
        <InputNumber min={15} max={240} />
      </Form.Item>
      <Form.Item name="place" label={fields.place} rules={required(fields.place)}>
        <Input maxLength={80} />
      </Form.Item>
    </DrawerForm>
  );
}
