import { useMutation } from '@tanstack/react-query';
import { App, Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { changing, drafting, type Period, type PeriodPlan, type Scheme } from '../api';
import { mutualMessages as messages } from '../messages.zh-CN';
import { mutualPaths } from '../paths';

const { fields } = messages;
const dates = ['startsOn', 'endsOn', 'enrolUntil', 'claimUntil'] as const;

interface PlanDrawerProps {
  period?: Period;
  /** Of a new one. */
  scheme?: Scheme;
  onClose: () => void;
}

/** Name, document and days of a period: a new one, or a draft that is changed. */
export function PlanDrawer({ period, scheme = 'GENERAL', onClose }: PlanDrawerProps) {
  const { message } = App.useApp();
  const navigate = useNavigate();
  const draft = useMutation(drafting[scheme]);
  const change = useMutation(changing);
  const onSuccess = ({ id }: Period) => {
    void message.success(messages.saved);
    onClose();
    if (!period) void navigate(mutualPaths.period(id));
  };
  const save = (body: PeriodPlan) =>
    period
      ? change.mutate({ path: { id: period.id }, ifMatch: period.version, body }, { onSuccess })
      : draft.mutate({ body }, { onSuccess });
  return (
    <DrawerForm<PeriodPlan>
      isOpen
      title={period ? messages.change : messages.draft}
      initialValues={period?.plan ?? {}}
      submitError={draft.error ?? change.error}
      isPending={draft.isPending || change.isPending}
      onSubmit={save}
      onCancel={onClose}
    >
      <Form.Item name="name" label={fields.name} rules={required(fields.name)}>
        <Input maxLength={60} placeholder={messages.nameHint} />
      </Form.Item>
      <Form.Item name="documentNumber" label={fields.documentNumber} rules={required(fields.documentNumber)}>
        <Input maxLength={100} />
      </Form.Item>
      {dates.map((date) => (
        <Form.Item key={date} name={date} label={fields[date]} rules={required(fields[date])}>
          <DateInput />
        </Form.Item>
      ))}
    </DrawerForm>
  );
}
