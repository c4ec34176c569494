import { useMutation } from '@tanstack/react-query';
import { App, Form, Input, Radio, Select } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { Materials } from '@/form/Materials';
import { type HardshipFile, recordingVisit, type Visit } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';

const texts = messages.visit;
const enough = 2;

interface RecordVisitProps {
  file: HardshipFile;
  isOpen: boolean;
  onClose: () => void;
}

/** A visit to the home: two people at least, on a day, with what they found. */
export function RecordVisit({ file, isOpen, onClose }: RecordVisitProps) {
  const { message } = App.useApp();
  const { mutate, error, isPending, reset } = useMutation(recordingVisit);
  const close = () => {
    reset();
    onClose();
  };
  const record = (visit: Visit) =>
    mutate(
      { path: { id: file.id }, body: visit },
      {
        onSuccess: () => {
          void message.success(texts.recorded);
          close();
        },
      },
    );
  const twoNeeded = {
    validator: (_rule: unknown, visitors: string[] = []) =>
      visitors.length < enough ? Promise.reject(new Error(texts.twoNeeded)) : Promise.resolve(),
  };
  return (
    <DrawerForm<Visit>
      isOpen={isOpen}
      title={texts.record}
      initialValues={{ agrees: true }}
      submitError={error}
      isPending={isPending}
      onSubmit={record}
      onCancel={close}
    >
      <Form.Item name="visitedOn" label={texts.on} rules={required(texts.on)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="visitors" label={texts.visitors} rules={[twoNeeded]}>
        <Select mode="tags" open={false} placeholder={texts.visitorsHint} tokenSeparators={['、', ',', '，', ' ']} />
      </Form.Item>
      <Form.Item name="agrees" label={texts.agrees}>
        <Radio.Group
          options={[
            { value: true, label: texts.agreeing },
            { value: false, label: texts.differing },
          ]}
        />
      </Form.Item>
      <Form.Item name="findings" label={texts.findings} rules={required(texts.findings)}>
        <Input.TextArea rows={5} maxLength={2000} showCount />
      </Form.Item>
      <Form.Item name="photos">
        <Materials label={texts.photos} />
      </Form.Item>
    </DrawerForm>
  );
}
