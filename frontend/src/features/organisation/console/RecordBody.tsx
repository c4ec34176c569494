import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Form, Input, Select } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { bodyKinds, type RecordBodyRequest, recordingBody, type UnitView } from '../api';
import { officeMessages as messages } from '../offices/messages.zh-CN';

export function RecordBody({ unit, onClose }: { unit: UnitView; onClose: () => void }) {
  const { message } = App.useApp();
  const kinds = useQuery(bodyKinds);
  const { mutate, error, isPending } = useMutation(recordingBody);
  const record = (body: RecordBodyRequest) =>
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
    <DrawerForm<RecordBodyRequest>
      isOpen
      title={`${messages.setUp} · ${unit.name}`}
      initialValues={{}}
      submitError={error ?? kinds.error}
      isPending={isPending}
      onSubmit={record}
      onCancel={onClose}
    >
      <Form.Item name="kind" label={messages.bodyKind} rules={required(messages.bodyKind)}>
        <Select
          loading={kinds.isPending}
          options={(kinds.data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Form.Item>
      <Form.Item noStyle dependencies={['kind']}>
        {({ getFieldValue }) =>
          kinds.data?.find(({ code }) => code === getFieldValue('kind'))?.ownName && (
            <Form.Item name="name" label={messages.bodyName} rules={required(messages.bodyName)}>
              <Input maxLength={60} />
            </Form.Item>
          )
        }
      </Form.Item>
      <Form.Item
        name="from"
        label={messages.bodyFrom}
        extra={messages.bodyFromHint}
        rules={required(messages.bodyFrom)}
      >
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
