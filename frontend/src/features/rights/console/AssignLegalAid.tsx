import { useMutation, useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { advisers, assigning } from '../legalaid/api';
import { legalAidMessages as messages } from '../legalaid/messages.zh-CN';
import type { LegalAidStepProps } from './legal-aid-step';

const { fields } = messages;

interface Values {
  adviserId: string;
  opinion?: string;
}

/** Who has many cases already is seen before he gets another one. */
export function AssignLegalAid({ of, onClose }: LegalAidStepProps) {
  const { data = [] } = useQuery(advisers);
  const { mutate, error, isPending } = useMutation(assigning);
  const label = messages.actions.ASSIGN ?? '';
  return (
    <DrawerForm<Values>
      isOpen
      title={label}
      initialValues={{}}
      submitLabel={label}
      submitError={error}
      isPending={isPending}
      onSubmit={({ adviserId, opinion }) =>
        mutate(
          { path: { id: of.id }, ifMatch: of.version, body: { adviserId, ...(opinion ? { opinion } : {}) } },
          { onSuccess: onClose },
        )
      }
      onCancel={onClose}
    >
      <p>{messages.explain.ASSIGN}</p>
      <Form.Item name="adviserId" label={fields.adviser} rules={required(fields.adviser)}>
        <Select
          notFoundContent={messages.noAdvisers}
          options={data
            .filter(({ endedOn }) => !endedOn)
            .map(({ id, name, firm, field, openCases }) => ({
              value: id,
              label: `${name} · ${firm} · ${field} · ${fields.openCases} ${openCases}`,
            }))}
        />
      </Form.Item>
      <Form.Item name="opinion" label={fields.opinion}>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
    </DrawerForm>
  );
}
