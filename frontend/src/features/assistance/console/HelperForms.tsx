import { useMutation } from '@tanstack/react-query';
import { App, Form, Input, Radio } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { Materials } from '@/form/Materials';
import { type Helper, planning, recording } from '../care/helpers';
import { careMessages } from '../care/messages.zh-CN';
import { type HelperRecordForm, newRecord, toRecord } from '../care/model';
import { amountRule } from './amount-rule';

const messages = careMessages.helpers;

interface FormProps {
  isOpen: boolean;
  onClose: () => void;
}

/** A day on which the helper will go, beside what the rules plan. */
export function PlanHelperVisit({ id, isOpen, onClose }: FormProps & { id: string }) {
  const { message } = App.useApp();
  const { mutate, error, isPending, reset } = useMutation(planning);
  const close = () => {
    reset();
    onClose();
  };
  return (
    <DrawerForm<{ plannedOn: string }>
      isOpen={isOpen}
      title={messages.plan}
      initialValues={{}}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) =>
        mutate(
          { path: { id }, body },
          {
            onSuccess: () => {
              void message.success(messages.plannedDone);
              close();
            },
          },
        )
      }
      onCancel={close}
    >
      <Form.Item name="plannedOn" label={messages.planOn} rules={required(messages.planOn)}>
        <DateInput />
      </Form.Item>
    </DrawerForm>
  );
}

/** What was: in words, photos, money and goods. */
export function RecordHelperVisit({ helper, isOpen, onClose }: FormProps & { helper: Helper }) {
  const { message } = App.useApp();
  const { mutate, error, isPending, reset } = useMutation(recording);
  const close = () => {
    reset();
    onClose();
  };
  return (
    <DrawerForm<HelperRecordForm>
      isOpen={isOpen}
      title={messages.record}
      initialValues={newRecord()}
      submitError={error}
      isPending={isPending}
      onSubmit={(form) =>
        mutate(
          { path: { id: helper.id }, body: toRecord(form, helper) },
          {
            onSuccess: () => {
              void message.success(messages.recorded);
              close();
            },
          },
        )
      }
      onCancel={close}
    >
      <Form.Item name="visitedOn" label={messages.on} rules={required(messages.on)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="manner" label={messages.manner}>
        <Radio.Group options={Object.entries(messages.manners).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="words" label={messages.words} extra={messages.wordsHint} rules={required(messages.words)}>
        <Input.TextArea rows={4} maxLength={1000} showCount />
      </Form.Item>
      <Form.Item name="amount" label={messages.amount} rules={[amountRule]}>
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item name="goods" label={messages.goods}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="photos">
        <Materials label={messages.photos} />
      </Form.Item>
    </DrawerForm>
  );
}
