import { useMutation } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { UnitPicker } from '@/form/console/UnitPicker';
import { type ConcernKind, handingOver, triaging } from '../concerns/api';
import { concernMessages as messages } from '../concerns/messages.zh-CN';
import type { StepProps } from './concern-step';

const { fields } = messages;

interface Values {
  kind: ConcernKind;
  branchId?: string;
  opinion: string;
}

/** Says who answers: at first with the kind, on which the deadline depends; later in place of another. */
export function AssignConcern({ concern, action, onClose }: StepProps & { action: 'TRIAGE' | 'HAND_OVER' }) {
  const first = useMutation(triaging);
  const later = useMutation(handingOver);
  const label = messages.actions[action] ?? action;
  const target = { path: { id: concern.id }, ifMatch: concern.version };
  const assign = ({ kind, branchId, opinion }: Values) => {
    const words = { opinion, ...(branchId ? { branchId } : {}) };
    if (action === 'TRIAGE') first.mutate({ ...target, body: { ...words, kind } }, { onSuccess: onClose });
    else later.mutate({ ...target, body: words }, { onSuccess: onClose });
  };
  return (
    <DrawerForm<Values>
      isOpen
      title={label}
      initialValues={{ kind: concern.kind }}
      submitLabel={label}
      submitError={first.error ?? later.error}
      isPending={first.isPending || later.isPending}
      onSubmit={assign}
      onCancel={onClose}
    >
      <p>{messages.explain[action]}</p>
      {action === 'TRIAGE' && (
        <Form.Item name="kind" label={fields.kind} rules={required(fields.kind)}>
          <Select options={Object.entries(messages.kinds).map(([value, text]) => ({ value, label: text }))} />
        </Form.Item>
      )}
      <Form.Item name="branchId" label={fields.branch}>
        <UnitPicker own />
      </Form.Item>
      <Form.Item name="opinion" label={fields.opinion} rules={required(fields.opinion)}>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
    </DrawerForm>
  );
}
