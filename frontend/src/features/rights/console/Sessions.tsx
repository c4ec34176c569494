import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { dateOf } from '@/lib/calendar';
import { Facts } from '@/ui/Facts';
import { Panel } from '@/ui/Panel';
import { type Mediation, noting } from '../mediations/api';
import { mediationMessages as messages } from '../mediations/messages.zh-CN';
import styles from '../shared/Rights.module.css';

const { fields } = messages;

/** What was said in each session, for the mediator's own eyes. */
export function Sessions({ of }: { of: Mediation }) {
  const [isOpen, setIsOpen] = useState(false);
  const { mutate, error, isPending } = useMutation(noting);
  const close = () => setIsOpen(false);
  return (
    <Panel
      title={messages.sessions}
      extra={of.status === 'MEDIATING' && <Button onClick={() => setIsOpen(true)}>{messages.addNote}</Button>}
    >
      {of.sessions.length === 0 ? (
        <p>{messages.noSessions}</p>
      ) : (
        <Facts
          facts={of.sessions.map(({ heldOn, notes }) => ({
            name: heldOn,
            value: <span className={styles.words}>{notes}</span>,
          }))}
        />
      )}
      {isOpen && (
        <DrawerForm<{ heldOn: string; notes: string }>
          isOpen
          title={messages.addNote}
          initialValues={{ heldOn: dateOf(new Date()) }}
          submitError={error}
          isPending={isPending}
          onSubmit={(body) => mutate({ path: { id: of.id }, body }, { onSuccess: close })}
          onCancel={close}
        >
          <Form.Item name="heldOn" label={fields.heldOn} rules={required(fields.heldOn)}>
            <DateInput />
          </Form.Item>
          <Form.Item name="notes" label={fields.notes} rules={required(fields.notes)}>
            <Input.TextArea rows={8} maxLength={4000} showCount />
          </Form.Item>
        </DrawerForm>
      )}
    </Panel>
  );
}
