import { Button, Drawer, Form, type FormInstance } from 'antd';
import { useId } from 'react';
import { formMessages as messages } from '../messages.zh-CN';
import type { FormShellProps } from './form-props';
import { SubmitProblem } from './SubmitProblem';
import { useFormProblems } from './use-form-problems';

/** A form at the side of the list or page that it changes. */
export function DrawerForm<Values extends object>(props: FormShellProps<Values> & { isOpen: boolean }) {
  const { title, isOpen, initialValues, submitLabel, submitError, isPending, onSubmit, onCancel, children } = props;
  const form = useFormProblems<Values>(submitError);
  const id = useId();
  return (
    <Drawer
      open={isOpen}
      title={title}
      size={520}
      onClose={onCancel}
      mask={{ closable: false }}
      destroyOnHidden
      footer={
        <div style={{ display: 'flex', justifyContent: 'flex-end', gap: 8 }}>
          <Button onClick={onCancel}>{messages.cancel}</Button>
          <Button type="primary" htmlType="submit" form={id} loading={isPending}>
            {submitLabel ?? messages.save}
          </Button>
        </div>
      }
    >
      <SubmitProblem error={submitError} form={form as FormInstance} />
      <Form<Values>
        id={id}
        form={form}
        layout="vertical"
        preserve={false}
        disabled={isPending}
        initialValues={initialValues}
        scrollToFirstError={{ focus: true }}
        onFinish={onSubmit}
      >
        {children}
      </Form>
    </Drawer>
  );
}
