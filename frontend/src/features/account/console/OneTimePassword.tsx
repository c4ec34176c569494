import { useQuery } from '@tanstack/react-query';
import { App, Button, Modal } from 'antd';
import { account } from '../api';
import { accountMessages as messages } from '../messages.zh-CN';
import styles from './OneTimePassword.module.css';

interface OneTimePasswordProps {
  personId: string;
  password: string;
  onClose: () => void;
}

/** Shown once, and closed only by the button that says so. */
export function OneTimePassword({ personId, password, onClose }: OneTimePasswordProps) {
  const { data: person } = useQuery(account(personId));
  const { message } = App.useApp();
  const copy = async () => {
    await navigator.clipboard.writeText(password);
    void message.success(messages.copied);
  };
  return (
    <Modal
      open
      title={messages.passwordTitle}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <>
          {/* Not there without HTTPS; the password can be read all the same. */}
          {navigator.clipboard && <Button onClick={() => void copy()}>{messages.copy}</Button>}
          <Button type="primary" onClick={onClose}>
            {messages.passwordClose}
          </Button>
        </>
      }
    >
      <p>{messages.passwordFor(person?.personName ?? '', person?.userName ?? '')}</p>
      <p className={styles.password}>
        <code>{password}</code>
      </p>
      <p>{messages.passwordNote}</p>
    </Modal>
  );
}
