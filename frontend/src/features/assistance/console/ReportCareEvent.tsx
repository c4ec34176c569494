import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Form, Select } from 'antd';
import { useNavigate } from 'react-router';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { assistancePaths } from '../paths';
import { careKinds, type NewCareEvent, reporting } from '../visits/api';
import { visitMessages as messages } from '../visits/messages.zh-CN';
import { MemberPicker } from './MemberPicker';

/** What happened to a member: the visit follows by itself. */
export function ReportCareEvent({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { data: kinds = [] } = useQuery({ ...careKinds, enabled: isOpen });
  const { mutate, error, isPending, reset } = useMutation(reporting);
  const close = () => {
    reset();
    onClose();
  };
  return (
    <DrawerForm<NewCareEvent>
      isOpen={isOpen}
      title={messages.report}
      initialValues={{}}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) =>
        mutate(
          { body },
          {
            onSuccess: ({ id }) => {
              void message.success(messages.reported);
              void navigate(assistancePaths.careEvent(id));
            },
          },
        )
      }
      onCancel={close}
    >
      <p>{messages.reportHint}</p>
      <Form.Item name="memberId" label={messages.member} rules={required(messages.member)}>
        <MemberPicker />
      </Form.Item>
      <Form.Item name="kindId" label={messages.kind} rules={required(messages.kind)}>
        <Select
          notFoundContent={messages.noKinds}
          options={kinds.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="happenedOn" label={messages.happenedOn} rules={required(messages.happenedOn)}>
        <DateInput />
      </Form.Item>
    </DrawerForm>
  );
}
