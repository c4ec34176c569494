import { useMutation, useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { answering, type DeskQuestion, type NewAnswer } from '../consultations/api';
import { consultationMessages as messages } from '../consultations/messages.zh-CN';
import { advisers } from '../legalaid/api';
import styles from '../shared/Rights.module.css';

const { fields } = messages;

/** In the desk's own name, or in that of an adviser of the register. */
export function AnswerQuestion({ of, onClose }: { of: DeskQuestion; onClose: () => void }) {
  const { data = [] } = useQuery(advisers);
  const { mutate, error, isPending } = useMutation(answering);
  const engaged = data.filter(({ endedOn }) => !endedOn);
  return (
    <DrawerForm<NewAnswer>
      isOpen
      title={messages.actions.ANSWER ?? ''}
      initialValues={{}}
      submitLabel={messages.actions.ANSWER ?? ''}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ path: { id: of.id }, body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p className={styles.words}>{of.question}</p>
      <Form.Item name="adviserId" label={fields.adviser}>
        <Select
          allowClear
          placeholder={messages.bySelf}
          options={engaged.map(({ id, name, firm }) => ({ value: id, label: `${name} · ${firm}` }))}
        />
      </Form.Item>
      <Form.Item name="answer" label={fields.answer} rules={required(fields.answer)}>
        <Input.TextArea rows={10} maxLength={4000} showCount />
      </Form.Item>
    </DrawerForm>
  );
}
