import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Form, Radio } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { formatFen } from '@/lib/money';
import { fundsFor, type Grant, reserving } from '../grants/api';
import { grantMessages as messages } from '../grants/messages.zh-CN';

interface ReserveGrantProps {
  grant: Grant;
  isOpen: boolean;
  onClose: () => void;
}

/** The treasurer chooses the fund that pays; the database refuses what it does not hold. */
export function ReserveGrant({ grant, isOpen, onClose }: ReserveGrantProps) {
  const { message } = App.useApp();
  const { data } = useQuery({ ...fundsFor(grant.id), enabled: isOpen });
  const { mutate, error, isPending, reset } = useMutation(reserving);
  const close = () => {
    reset();
    onClose();
  };
  const onSuccess = () => {
    void message.success(messages.reserved);
    close();
  };
  return (
    <DrawerForm<{ fundId: string }>
      isOpen={isOpen}
      title={`${messages.reserve} · ${formatFen(grant.amount)}`}
      initialValues={{}}
      submitLabel={messages.reserve}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ path: { id: grant.id }, ifMatch: grant.version, body }, { onSuccess })}
      onCancel={close}
    >
      {data?.length === 0 && <p role="alert">{messages.noFund}</p>}
      <Form.Item name="fundId" label={messages.chooseFund} rules={required(messages.chooseFund)}>
        <Radio.Group
          vertical
          options={(data ?? []).map(({ id, name, sourceName, available }) => ({
            value: id,
            label: messages.fundChoice(name, sourceName, formatFen(available)),
            disabled: available < grant.amount,
          }))}
        />
      </Form.Item>
    </DrawerForm>
  );
}
