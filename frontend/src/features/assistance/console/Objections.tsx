import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { Timeline } from '@/ui/Timeline';
import { answering, type Notice, type Objection, objecting, objections } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';

const texts = messages.notice;
const tones = { OPEN: 'warn', UPHELD: 'bad', DISMISSED: 'plain' } as const;

interface Answer {
  result: Objection['status'];
  answer: string;
}

function AnswerObjection({ objection, onClose }: { objection: Objection | undefined; onClose: () => void }) {
  const { message } = App.useApp();
  const { mutate, error, isPending, reset } = useMutation(answering);
  if (!objection) return null;
  const close = () => {
    reset();
    onClose();
  };
  const onSuccess = () => {
    void message.success(texts.answered);
    close();
  };
  return (
    <DrawerForm<Answer>
      isOpen
      title={texts.answer}
      initialValues={{}}
      submitLabel={texts.answer}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ path: { objectionId: objection.id }, body }, { onSuccess })}
      onCancel={close}
    >
      <p>{objection.text}</p>
      <Form.Item name="result" label={texts.result} rules={required(texts.result)}>
        <Radio.Group
          options={(['UPHELD', 'DISMISSED'] as const).map((value) => ({ value, label: texts.results[value] }))}
        />
      </Form.Item>
      <Form.Item name="answer" label={texts.answerText} rules={required(texts.answerText)}>
        <Input.TextArea rows={4} maxLength={1000} showCount />
      </Form.Item>
    </DrawerForm>
  );
}

/** What speaks against a notice, and what was found out; everybody may speak while the notice is open. */
export function Objections({ notice }: { notice: Notice }) {
  const may = useMay();
  const { message } = App.useApp();
  const { data, error } = useQuery(objections(notice.id));
  const object = useMutation(objecting);
  const [isObjecting, setIsObjecting] = useState(false);
  const [chosen, setChosen] = useState<Objection>();
  const onSuccess = () => {
    void message.success(texts.objected);
    setIsObjecting(false);
  };
  return (
    <Panel
      title={texts.objections}
      extra={notice.takesObjections && <Button onClick={() => setIsObjecting(true)}>{texts.object}</Button>}
    >
      {error && <p role="alert">{problemOf(error).title}</p>}
      {data?.length === 0 && <p>{texts.noObjections}</p>}
      <Timeline
        entries={(data ?? []).map((each) => ({
          key: each.id,
          who: each.raisedBy,
          what: each.text,
          at: each.raisedAt,
          ...(each.answer ? { opinion: each.answer } : {}),
          extra: (
            <p>
              <StatusTag tone={tones[each.status]}>{texts.results[each.status]}</StatusTag>{' '}
              {each.status === 'OPEN' && may('hardship.review') && (
                <Button size="small" onClick={() => setChosen(each)}>
                  {texts.answer}
                </Button>
              )}
            </p>
          ),
        }))}
      />
      <ConfirmDialog
        isOpen={isObjecting}
        title={texts.object}
        text={<p>{texts.objectHint}</p>}
        confirmLabel={texts.object}
        reason="required"
        reasonLabel={texts.objectText}
        submitError={object.error}
        isPending={object.isPending}
        onConfirm={(text) => object.mutate({ path: { id: notice.id }, body: { text } }, { onSuccess })}
        onCancel={() => setIsObjecting(false)}
      />
      <AnswerObjection objection={chosen} onClose={() => setChosen(undefined)} />
    </Panel>
  );
}
