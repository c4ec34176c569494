import { useMutation, useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { DrawerForm } from '@/form/console/DrawerForm';
import { dateOf } from '@/lib/calendar';
import { options } from '@/lib/options';
import { Button } from '@/ui/Button';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { calls, logging, type NewCall } from '../counsel/api';
import { counselMessages as messages } from '../counsel/messages.zh-CN';
import { CallFields } from './CallFields';

const { fields } = messages;

/** What kind of calls came; never who called. */
export function HotlineLog() {
  const { data = [] } = useQuery(calls);
  const [isOpen, setIsOpen] = useState(false);
  const { mutate, error, isPending } = useMutation(logging);
  const close = () => setIsOpen(false);
  return (
    <Panel title={messages.calls} extra={<Button onClick={() => setIsOpen(true)}>{messages.log}</Button>}>
      <SimpleTable
        caption={messages.calls}
        head={[fields.calledOn, fields.line, fields.topic, fields.minutes, fields.outcome]}
        numeric={[3]}
        rows={data.map(({ id, calledOn, line, topic, minutes, outcome }) => ({
          key: id,
          cells: [calledOn, messages.kinds[line], messages.topics[topic], minutes, messages.outcomes[outcome]],
        }))}
        empty={messages.noCalls}
      />
      {isOpen && (
        <DrawerForm<NewCall>
          isOpen
          title={messages.log}
          initialValues={{
            line: 'PSYCHOLOGY',
            topic: 'STRESS',
            outcome: 'ANSWERED',
            minutes: 10,
            calledOn: dateOf(new Date()),
          }}
          submitLabel={messages.log}
          submitError={error}
          isPending={isPending}
          onSubmit={(body) => mutate({ body }, { onSuccess: close })}
          onCancel={close}
        >
          <p>{messages.callHint}</p>
          <CallFields labels={fields} lines={messages.kinds} />
          <Form.Item name="outcome" label={fields.outcome}>
            <Select options={options(messages.outcomes)} />
          </Form.Item>
        </DrawerForm>
      )}
    </Panel>
  );
}
