import { useMutation, useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd-mobile';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ChoiceField } from '@/form/mobile/ChoiceField';
import { FormScreen } from '@/form/mobile/FormScreen';
import { dateOf } from '@/lib/calendar';
import { Panel } from '@/ui/Panel';
import { assistancePaths } from '../paths';
import { careKinds, type NewCareEvent, reporting } from '../visits/api';
import { visitMessages as messages } from '../visits/messages.zh-CN';
import { MemberSearch } from './MemberSearch';

/** First who, then what and when. */
export default function NewCareEventPage() {
  const navigate = useNavigate();
  const [memberId, setMemberId] = useState<string>();
  const { data: kinds } = useQuery(careKinds);
  const { mutate, error, isPending } = useMutation(reporting);
  if (!memberId) {
    return (
      <Panel title={messages.report}>
        <p>{messages.reportHint}</p>
        <MemberSearch act={messages.choose} isBusy={false} onChoose={setMemberId} />
      </Panel>
    );
  }
  const inUse = (kinds ?? []).filter(({ active }) => active);
  if (kinds && inUse.length === 0) return <Panel title={messages.report}>{messages.noKinds}</Panel>;
  return (
    <FormScreen<Omit<NewCareEvent, 'memberId'>>
      title={messages.report}
      hint={messages.reportHint}
      initialValues={{ happenedOn: dateOf(new Date()) }}
      submitLabel={messages.report}
      submitError={error}
      isPending={isPending}
      onSubmit={(form) =>
        mutate(
          { body: { ...form, memberId } },
          { onSuccess: ({ id }) => void navigate(assistancePaths.careEvent(id), { replace: true }) },
        )
      }
    >
      <Form.Item name="kindId">
        <ChoiceField label={messages.kind} choices={Object.fromEntries(inUse.map(({ id, name }) => [id, name]))} />
      </Form.Item>
      <Form.Item name="happenedOn" label={messages.happenedOn}>
        <Input type="date" />
      </Form.Item>
    </FormScreen>
  );
}
