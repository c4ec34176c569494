import { useMutation, useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { beginning, mediators } from '../mediations/api';
import { mediationMessages as messages } from '../mediations/messages.zh-CN';
import type { MediationStepProps } from './mediation-step';

const { fields } = messages;

/** Who must keep away stands in the list with the reason, so that nobody wonders where he is. */
export function BeginMediation({ of, onClose }: MediationStepProps) {
  const { data = [] } = useQuery(mediators(of.id));
  const { mutate, error, isPending } = useMutation(beginning);
  return (
    <DrawerForm<{ mediatorId: string }>
      isOpen
      title={messages.actions.BEGIN ?? ''}
      initialValues={{}}
      submitLabel={messages.actions.BEGIN ?? ''}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ path: { id: of.id }, ifMatch: of.version, body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{messages.explain.BEGIN}</p>
      <Form.Item name="mediatorId" label={fields.mediator} rules={required(fields.mediator)}>
        <Select
          notFoundContent={messages.noMediators}
          options={data.map(({ id, personName, unitName, field, recusal }) => ({
            value: id,
            disabled: recusal !== undefined,
            label: [personName, unitName, field, recusal].filter(Boolean).join(' · '),
          }))}
        />
      </Form.Item>
    </DrawerForm>
  );
}
