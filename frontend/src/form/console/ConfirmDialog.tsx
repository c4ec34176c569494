import { Form, type FormInstance, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { formMessages as messages } from '../messages.zh-CN';
import { SubmitProblem } from './SubmitProblem';
import { useFormProblems } from './use-form-problems';

interface ConfirmDialogProps {
  isOpen: boolean;
  title: string;
  /** What will happen, in one or two sentences. */
  text?: ReactNode;
  confirmLabel?: string;
  isDanger?: boolean;
  /** Whether a reason is asked for; a required one is part of the record. */
  reason?: 'none' | 'optional' | 'required';
  reasonLabel?: string;
  submitError: Error | null;
  isPending: boolean;
  onConfirm: (reason: string) => void;
  onCancel: () => void;
}

/** A last question before an act, with the reason that goes into the record. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, title, text, confirmLabel, isDanger = false, reason = 'none', submitError, isPending } = props;
  const form = useFormProblems<{ reason?: string }>(submitError);
  return (
    <Modal
      open={isOpen}
      title={title}
      okText={confirmLabel ?? messages.confirm}
      okButtonProps={{ danger: isDanger }}
      confirmLoading={isPending}
      onOk={form.submit}
      onCancel={props.onCancel}
      destroyOnHidden
    >
      <SubmitProblem error={submitError} form={form as FormInstance} />
      {text}
      <Form<{ reason?: string }>
        form={form}
        layout="vertical"
        preserve={false}
        onFinish={(values) => props.onConfirm(values.reason?.trim() ?? '')}
      >
        {reason !== 'none' && (
          <Form.Item
            name="reason"
            label={props.reasonLabel ?? messages.reason}
            rules={
              reason === 'required' ? [{ required: true, whitespace: true, message: messages.reasonRequired }] : []
            }
          >
            <Input.TextArea rows={3} maxLength={500} showCount />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
