import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Form, Radio } from 'antd';
import { useState } from 'react';
import { useMay } from '@/api/session';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { formatFen } from '@/lib/money';
import { Panel } from '@/ui/Panel';
import { namingFund, periodFund } from '../claims/api';
import { claimMessages } from '../claims/messages.zh-CN';

const messages = claimMessages.fund;

/** The fund behind a period: premiums go in, claims are paid from it. */
export function NameFund({ periodId }: { periodId: string }) {
  const { message } = App.useApp();
  const may = useMay();
  const [isOpen, setIsOpen] = useState(false);
  const { data } = useQuery(periodFund(periodId));
  const { mutate, error, isPending } = useMutation(namingFund);
  const onSuccess = () => {
    void message.success(messages.named);
    setIsOpen(false);
  };
  if (!data) return null;
  const { chosen, choices } = data;
  return (
    <Panel title={messages.title}>
      <p>{chosen ? messages.chosen(chosen.name, formatFen(chosen.available)) : messages.none}</p>
      {!chosen && may('mutual.name-fund') && (
        <Button type="primary" onClick={() => setIsOpen(true)}>
          {messages.name}
        </Button>
      )}
      <DrawerForm<{ fundId: string }>
        isOpen={isOpen}
        title={messages.name}
        initialValues={{}}
        submitLabel={messages.name}
        submitError={error}
        isPending={isPending}
        onSubmit={(body) => mutate({ path: { id: periodId }, body }, { onSuccess })}
        onCancel={() => setIsOpen(false)}
      >
        <p>{choices.length === 0 ? messages.noChoice : messages.hint}</p>
        <Form.Item name="fundId" label={messages.choose} rules={required(messages.choose)}>
          <Radio.Group
            vertical
            options={choices.map(({ id, name, available }) => ({
              value: id,
              label: messages.chosen(name, formatFen(available)),
            }))}
          />
        </Form.Item>
      </DrawerForm>
    </Panel>
  );
}
