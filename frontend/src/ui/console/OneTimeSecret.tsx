import { App, Button, Modal } from 'antd';
import { consoleUiMessages as messages } from './messages.zh-CN';
import styles from './OneTimeSecret.module.css';

interface OneTimeSecretProps {
  title: string;
  /** Whose it is and what it opens. */
  text: string;
  secret: string;
  /** What happens when it is lost. */
  note: string;
  closeLabel: string;
  onClose: () => void;
}

/** Shown once, and closed only by the button that says so. */
export function OneTimeSecret({ title, text, secret, note, closeLabel, onClose }: OneTimeSecretProps) {
  const { message } = App.useApp();
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    void message.success(messages.copied);
  };
  return (
    <Modal
      open
      title={title}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <>
          {/* Not there without HTTPS; the secret can be read all the same. */}
          {navigator.clipboard && <Button onClick={() => void copy()}>{messages.copy}</Button>}
          <Button type="primary" onClick={onClose}>
            {closeLabel}
          </Button>
        </>
      }
    >
      <p>{text}</p>
      <p className={styles.secret}>
        <code>{secret}</code>
      </p>
      <p>{note}</p>
    </Modal>
  );
}
