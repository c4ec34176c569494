import { useMutation, useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { LoadingState } from '@/ui/LoadingState';
import { type Appointment, note, writingNote } from '../counsel/api';
import { counselMessages as messages } from '../counsel/messages.zh-CN';

/** What the counsellor wrote about one appointment; it leaves the browser when the drawer closes. */
export function CounselNote({ of, onClose }: { of: Appointment; onClose: () => void }) {
  const { data } = useQuery(note(of.id));
  const { mutate, error, isPending } = useMutation(writingNote);
  if (!data) return <LoadingState />;
  return (
    <DrawerForm<{ note: string }>
      isOpen
      title={messages.openNote}
      initialValues={{ note: data.note }}
      submitLabel={messages.save}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ path: { id: of.id }, body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{messages.noteHint}</p>
      <Form.Item name="note" label={messages.fields.note} rules={required(messages.fields.note)}>
        <Input.TextArea rows={10} maxLength={4000} showCount />
      </Form.Item>
    </DrawerForm>
  );
}
