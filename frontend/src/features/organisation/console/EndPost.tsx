import { useMutation } from '@tanstack/react-query';
import { App, Form, Radio } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { endingPost, type PostView } from '../api';
import { officeMessages as messages } from '../offices/messages.zh-CN';

interface Ending {
  when: 'now' | 'later';
  lastDay?: string;
}

const choices = [
  { value: 'now', label: messages.atOnce },
  { value: 'later', label: messages.onDay },
];

export function EndPost({ post, onClose }: { post: PostView; onClose: () => void }) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(endingPost);
  const end = ({ when, lastDay }: Ending) =>
    mutate(
      { path: { id: post.id }, body: when === 'later' && lastDay ? { lastDay } : {} },
      {
        onSuccess: () => {
          void message.success(messages.ended);
          onClose();
        },
      },
    );
  return (
    <DrawerForm<Ending>
      isOpen
      title={messages.endPostOf(post.personName, post.postName)}
      initialValues={{ when: 'later' }}
      submitLabel={messages.endPost}
      submitError={error}
      isPending={isPending}
      onSubmit={end}
      onCancel={onClose}
    >
      <p style={{ marginBottom: 16 }}>{messages.endPostHint}</p>
      <Form.Item name="when" label={messages.endPostWhen}>
        <Radio.Group options={choices} />
      </Form.Item>
      <Form.Item noStyle dependencies={['when']}>
        {({ getFieldValue }) =>
          getFieldValue('when') === 'later' && (
            <Form.Item name="lastDay" label={messages.lastDay} rules={required(messages.lastDay)}>
              <DateInput />
            </Form.Item>
          )
        }
      </Form.Item>
    </DrawerForm>
  );
}
