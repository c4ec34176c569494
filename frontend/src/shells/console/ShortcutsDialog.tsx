import { Modal } from 'antd';
import { consoleMessages as messages } from './messages.zh-CN';
import styles from './ShortcutsDialog.module.css';

export function ShortcutsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Modal open={isOpen} onCancel={onClose} footer={null} title={messages.shortcuts} width={360}>
      <dl className={styles.list}>
        {messages.shortcutList.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
