import { useMutation } from '@tanstack/react-query';
import { App, Form, Input } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { changingSociety, founding, type Society, type SocietyFacts } from '../society/api';
import { societyMessages as messages } from '../society/messages.zh-CN';

const { fields } = messages;

/** What is recorded of the own society: at its founding, or changed later. */
export function SocietyDrawer({ society, onClose }: { society?: Society | undefined; onClose: () => void }) {
  const { message } = App.useApp();
  const found = useMutation(founding);
  const change = useMutation(changingSociety);
  const onSuccess = () => {
    void message.success(messages.saved);
    onClose();
  };
  const save = (body: SocietyFacts) =>
    society
      ? change.mutate({ path: { id: society.id }, ifMatch: society.version, body }, { onSuccess })
      : found.mutate({ body }, { onSuccess });
  return (
    <DrawerForm<SocietyFacts>
      isOpen
      title={society ? messages.change : messages.found}
      initialValues={society?.facts ?? {}}
      submitError={found.error ?? change.error}
      isPending={found.isPending || change.isPending}
      onSubmit={save}
      onCancel={onClose}
    >
      <Form.Item name="name" label={fields.name} rules={required(fields.name)}>
        <Input maxLength={60} placeholder={messages.nameHint} />
      </Form.Item>
      <Form.Item
        name="foundedOn"
        label={fields.foundedOn}
        extra={messages.foundedHint}
        rules={required(fields.foundedOn)}
      >
        <DateInput />
      </Form.Item>
      <Form.Item name="documentNumber" label={fields.documentNumber} rules={required(fields.documentNumber)}>
        <Input maxLength={100} />
      </Form.Item>
    </DrawerForm>
  );
}
