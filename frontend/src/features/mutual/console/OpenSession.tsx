import { useMutation } from '@tanstack/react-query';
import { Checkbox, Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { dateOf } from '@/lib/calendar';
import { formatFen } from '@/lib/money';
import { type Opening, opening, type Seat, type VotedClaim } from '../committee/api';
import { committeeMessages as messages } from '../committee/messages.zh-CN';
import { mutualPaths } from '../paths';

const { fields } = messages;

interface OpenSessionProps {
  periodId: string;
  seated: Seat[];
  waiting: VotedClaim[];
  onClose: () => void;
}

/** A session: when, where, who came, what is voted on. */
export function OpenSession({ periodId, seated, waiting, onClose }: OpenSessionProps) {
  const navigate = useNavigate();
  const { mutate, error, isPending } = useMutation(opening);
  return (
    <DrawerForm<Opening>
      isOpen
      title={messages.open}
      initialValues={{
        heldOn: dateOf(new Date()),
        present: seated.map(({ personId }) => personId),
        claims: waiting.map(({ id }) => id),
      }}
      submitLabel={messages.open}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) =>
        mutate({ path: { id: periodId }, body }, { onSuccess: ({ id }) => void navigate(mutualPaths.session(id)) })
      }
      onCancel={onClose}
    >
      <p>{messages.openText}</p>
      <Form.Item name="heldOn" label={fields.heldOn} rules={required(fields.heldOn)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="place" label={fields.place} rules={required(fields.place)}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="present" label={fields.present}>
        <Checkbox.Group options={seated.map(({ personId, name }) => ({ value: personId, label: name }))} />
      </Form.Item>
      <Form.Item name="claims" label={fields.claims}>
        <Checkbox.Group
          options={waiting.map(({ id, memberName, assessed }) => ({
            value: id,
            label: messages.claimLabel(memberName, formatFen(assessed)),
          }))}
        />
      </Form.Item>
    </DrawerForm>
  );
}
