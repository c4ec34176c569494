import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { type OpenAccountRequest, opening } from '../api';
import { accountMessages as messages } from '../messages.zh-CN';
import { PersonPicker } from './PersonPicker';

const { fields } = messages;

interface OpenAccountProps {
  isOpen: boolean;
  /** Chosen in the list. */
  personId: string | undefined;
  onOpened: (personId: string, password: string | undefined) => void;
  onClose: () => void;
}

export function OpenAccount({ isOpen, personId, onOpened, onClose }: OpenAccountProps) {
  const { mutate, error, isPending, reset } = useMutation(opening);
  const open = (body: OpenAccountRequest) =>
    mutate(
      { body },
      {
        onSuccess: (made) => {
          reset();
          onOpened(made.personId, made.oneTimePassword);
        },
      },
    );
  return (
    <DrawerForm<OpenAccountRequest>
      isOpen={isOpen}
      title={messages.open}
      initialValues={personId ? { personId } : {}}
      submitLabel={messages.open}
      submitError={error}
      isPending={isPending}
      onSubmit={open}
      onCancel={() => {
        reset();
        onClose();
      }}
    >
      <p>{messages.openHint}</p>
      <Form.Item name="personId" label={fields.person} rules={required(fields.person)}>
        <PersonPicker />
      </Form.Item>
      <Form.Item
        name="userName"
        label={fields.userName}
        extra={messages.userNameHint}
        normalize={(typed: string) => typed.trim().toLowerCase()}
        rules={required(fields.userName)}
      >
        <Input maxLength={40} autoComplete="off" autoCapitalize="off" spellCheck={false} />
      </Form.Item>
    </DrawerForm>
  );
}
