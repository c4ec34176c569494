import { useMutation } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { PersonPicker } from '@/form/console/PersonPicker';
import { required } from '@/form/console/rules';
import { UnitPicker } from '@/form/console/UnitPicker';
import { dateOf } from '@/lib/calendar';
import { type DisputeKind, filing } from '../mediations/api';
import { mediationMessages as messages } from '../mediations/messages.zh-CN';
import { namesIn } from '../mediations/model';
import { rightsPaths } from '../paths';

const { fields } = messages;

interface Values {
  personId: string;
  kind: DisputeKind;
  receivedOn: string;
  occurredOn?: string;
  claimants: string;
  representatives?: string;
  respondent: string;
  respondentUnitId?: string;
  claim: string;
  facts: string;
}

/** An application that came on paper; the clocks run from the day on which it came. */
export function FileOnPaper({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const { mutate, error, isPending } = useMutation(filing);
  const file = ({ occurredOn, respondentUnitId, claimants, representatives, ...same }: Values) =>
    mutate(
      {
        body: {
          ...same,
          ...(occurredOn ? { occurredOn } : {}),
          ...(respondentUnitId ? { respondentUnitId } : {}),
          claimants: namesIn(claimants),
          representatives: namesIn(representatives),
        },
      },
      { onSuccess: ({ id }) => void navigate(rightsPaths.mediation(id)) },
    );
  return (
    <DrawerForm<Values>
      isOpen
      title={messages.fileOnPaper}
      initialValues={{ kind: 'CONTRACT', receivedOn: dateOf(new Date()) }}
      submitLabel={messages.fileOnPaper}
      submitError={error}
      isPending={isPending}
      onSubmit={file}
      onCancel={onClose}
    >
      <Form.Item name="personId" label={fields.person} rules={required(fields.person)}>
        <PersonPicker />
      </Form.Item>
      <Form.Item name="kind" label={fields.kind}>
        <Select options={Object.entries(messages.kinds).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="receivedOn" label={fields.receivedOn} rules={required(fields.receivedOn)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="occurredOn" label={fields.occurredOn}>
        <DateInput />
      </Form.Item>
      <Form.Item
        name="claimants"
        label={fields.claimants}
        extra={messages.namesHint}
        rules={required(fields.claimants)}
      >
        <Input />
      </Form.Item>
      <Form.Item name="representatives" label={fields.representatives}>
        <Input />
      </Form.Item>
      <Form.Item name="respondent" label={fields.respondent} rules={required(fields.respondent)}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="respondentUnitId" label={fields.respondentUnit}>
        <UnitPicker own />
      </Form.Item>
      <Form.Item name="claim" label={fields.claim} rules={required(fields.claim)}>
        <Input.TextArea rows={3} maxLength={1000} showCount />
      </Form.Item>
      <Form.Item name="facts" label={fields.facts} rules={required(fields.facts)}>
        <Input.TextArea rows={6} maxLength={4000} showCount />
      </Form.Item>
    </DrawerForm>
  );
}
