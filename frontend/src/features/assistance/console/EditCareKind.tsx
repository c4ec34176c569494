import { useMutation } from '@tanstack/react-query';
import { App, Form, Input, Radio, Switch } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { addingKind, type CareKind, changingKind } from '../visits/api';
import { visitMessages } from '../visits/messages.zh-CN';
import { type CareKindValues, kindValues, toKind } from '../visits/model';
import { amountRule } from './amount-rule';

const messages = visitMessages.kinds;

/** A kind of event: a new one, or another shape of one. */
export function EditCareKind({ kind, onClose }: { kind?: CareKind; onClose: () => void }) {
  const { message } = App.useApp();
  const add = useMutation(addingKind);
  const change = useMutation(changingKind);
  const done = {
    onSuccess: () => {
      void message.success(messages.saved);
      onClose();
    },
  };
  const save = (values: CareKindValues) =>
    kind
      ? change.mutate({ path: { id: kind.id }, ifMatch: kind.version, body: toKind(values) }, done)
      : add.mutate({ body: toKind(values) }, done);
  return (
    <DrawerForm<CareKindValues>
      isOpen
      title={kind ? messages.edit : messages.add}
      initialValues={kindValues(kind)}
      submitError={add.error ?? change.error}
      isPending={add.isPending || change.isPending}
      onSubmit={save}
      onCancel={onClose}
    >
      <Form.Item name="name" label={messages.name} rules={required(messages.name)}>
        <Input maxLength={30} />
      </Form.Item>
      <Form.Item name="visitor" label={visitMessages.visitor}>
        <Radio.Group options={Object.entries(visitMessages.visitors).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="withinDays" label={messages.within} rules={required(messages.within)}>
        <Input inputMode="numeric" maxLength={2} />
      </Form.Item>
      <Form.Item name="amountCap" label={visitMessages.amountCap} extra={messages.capHint} rules={[amountRule]}>
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item name="basis" label={messages.basis} rules={required(messages.basis)}>
        <Input maxLength={200} />
      </Form.Item>
      {kind && (
        <Form.Item name="active" label={messages.active} valuePropName="checked">
          <Switch />
        </Form.Item>
      )}
    </DrawerForm>
  );
}
