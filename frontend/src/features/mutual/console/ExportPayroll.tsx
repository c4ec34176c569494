import { useMutation } from '@tanstack/react-query';
import { DatePicker, Form } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { payrollSheet } from '../society/api';
import { societyMessages as messages } from '../society/messages.zh-CN';

/** The list for the payroll of one month. */
export function ExportPayroll({ periodId, onClose }: { periodId: string; onClose: () => void }) {
  const { mutate, error, isPending } = useMutation({
    mutationFn: (month: string) => payrollSheet(periodId, month, messages.payroll),
    onSuccess: onClose,
  });
  return (
    <DrawerForm<{ month: Dayjs }>
      isOpen
      title={messages.payroll}
      initialValues={{ month: dayjs() }}
      submitLabel={messages.payroll}
      submitError={error}
      isPending={isPending}
      onSubmit={({ month }) => mutate(month.format('YYYY-MM'))}
      onCancel={onClose}
    >
      <p>{messages.payrollText}</p>
      <Form.Item name="month" label={messages.payrollMonth} rules={required(messages.payrollMonth)}>
        <DatePicker picker="month" />
      </Form.Item>
    </DrawerForm>
  );
}
