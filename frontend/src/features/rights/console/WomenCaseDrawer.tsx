import { useMutation, useQuery } from '@tanstack/react-query';
import { Drawer, Form, Input } from 'antd';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { dateOf } from '@/lib/calendar';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import styles from '../shared/Rights.module.css';
import { closing, type NewNote, noting, type WomenCase, womenCase } from '../women/api';
import { womenMessages as messages } from '../women/messages.zh-CN';
import { StepDialog } from './StepDialog';

const { fields } = messages;

function Note({ id, onClose }: { id: string; onClose: () => void }) {
  const { mutate, error, isPending } = useMutation(noting);
  return (
    <DrawerForm<NewNote>
      isOpen
      title={messages.note}
      initialValues={{ notedOn: dateOf(new Date()) }}
      submitLabel={messages.note}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ path: { id }, body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <Form.Item name="notedOn" label={fields.notedOn} rules={required(fields.notedOn)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="words" label={fields.words} rules={required(fields.words)}>
        <Input.TextArea rows={5} maxLength={1000} showCount />
      </Form.Item>
    </DrawerForm>
  );
}

function Close({ id, onClose }: { id: string; onClose: () => void }) {
  const { mutate, error, isPending } = useMutation(closing);
  return (
    <StepDialog
      label={messages.close}
      text={messages.closeText}
      words="required"
      wordsLabel={fields.result}
      error={error}
      isPending={isPending}
      onTake={(opinion, done) => mutate({ path: { id }, body: { opinion } }, done)}
      onClose={onClose}
    />
  );
}

function Words({ of }: { of: WomenCase }) {
  return (
    <>
      <p className={styles.words}>{of.words}</p>
      <h3 className={styles.section}>{messages.notes}</h3>
      {of.notes.length === 0 && <p>{messages.noNotes}</p>}
      {of.notes.map(({ id, notedOn, notedBy, words }) => (
        <p key={id} className={styles.words}>
          {notedOn} · {notedBy}：{words}
        </p>
      ))}
      {of.result && (
        <p className={styles.words}>
          <b>{messages.result}</b> {of.closedOn} · {of.result}
        </p>
      )}
    </>
  );
}

/** One case with what was done; opening it is recorded. */
export function WomenCaseDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { data, error, refetch } = useQuery(womenCase(id));
  const [act, setAct] = useState<'note' | 'close'>();
  const done = () => setAct(undefined);
  return (
    <Drawer open title={data?.kindWords ?? messages.cases} size={520} onClose={onClose}>
      {error ? (
        <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />
      ) : data ? (
        <Words of={data} />
      ) : (
        <LoadingState />
      )}
      {data && !data.closedOn && (
        <p>
          <Button onClick={() => setAct('note')}>{messages.note}</Button>{' '}
          <Button look="act" onClick={() => setAct('close')}>
            {messages.close}
          </Button>
        </p>
      )}
      {act === 'note' && <Note id={id} onClose={done} />}
      {act === 'close' && <Close id={id} onClose={done} />}
    </Drawer>
  );
}
