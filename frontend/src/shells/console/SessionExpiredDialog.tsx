import { Modal } from 'antd';
import { signInAddress } from '@/api/sign-in';
import { consoleMessages as messages } from './messages.zh-CN';

export function SessionExpiredDialog({ isOpen }: { isOpen: boolean }) {
  return (
    <Modal
      open={isOpen}
      title={messages.expired}
      closable={false}
      okText={messages.signInAgain}
      cancelButtonProps={{ style: { display: 'none' } }}
      onOk={() => window.location.assign(signInAddress())}
    >
      {messages.expiredText}
    </Modal>
  );
}
