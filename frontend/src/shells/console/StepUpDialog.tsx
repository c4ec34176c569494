import { Modal } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { askForOneTimeCodeBy, onSteppedUp, stepUpAddress, stepUpDonePage } from '@/api/step-up';
import { consoleMessages as messages } from './messages.zh-CN';

type Answer = (given: boolean) => void;

/** In a window of its own; where none may open, this page goes there and comes back to the same address. */
function openStepUp(): void {
  const opened = window.open(stepUpAddress(stepUpDonePage), 'wuli-step-up', 'width=520,height=760');
  if (!opened) window.location.assign(stepUpAddress(window.location.pathname + window.location.search));
}

/** Asks for the one-time code when an act needs it, while the form behind keeps what was typed. */
export function StepUpDialog() {
  const answer = useRef<Answer>(undefined);
  const [isOpen, setIsOpen] = useState(false);
  const [isWaiting, setIsWaiting] = useState(false);
  const settle = useCallback((given: boolean) => {
    setIsOpen(false);
    setIsWaiting(false);
    answer.current?.(given);
    answer.current = undefined;
  }, []);

  useEffect(() => {
    const stopAsking = askForOneTimeCodeBy(
      () =>
        new Promise((resolve) => {
          answer.current = resolve;
          setIsOpen(true);
        }),
    );
    const stopListening = onSteppedUp(() => settle(true));
    return () => {
      stopAsking();
      stopListening();
    };
  }, [settle]);

  return (
    <Modal
      open={isOpen}
      title={messages.stepUp}
      okText={messages.stepUpGo}
      cancelText={messages.cancel}
      mask={{ closable: false }}
      zIndex={2000}
      onOk={() => {
        openStepUp();
        setIsWaiting(true);
      }}
      onCancel={() => settle(false)}
    >
      <p>{messages.stepUpText}</p>
      {isWaiting && <p role="status">{messages.stepUpWaiting}</p>}
    </Modal>
  );
}
