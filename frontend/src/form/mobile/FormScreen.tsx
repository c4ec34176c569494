import { Form } from 'antd-mobile';
import { type ReactNode, useEffect } from 'react';
import { problemOf } from '@/api/problems';
import { Button } from '@/ui/Button';
import { fieldErrors } from '../field-problems';
import styles from './FormScreen.module.css';

interface FormScreenProps<Values> {
  title: string;
  hint?: string;
  initialValues: Partial<Values>;
  submitLabel: string;
  submitError: Error | null;
  isPending: boolean;
  /** Beside the title: "草稿已存". */
  draftNote?: string;
  onChange?: (values: Values) => void;
  onSubmit: (values: Values) => void;
  children: ReactNode;
}

/** The kit cannot scroll to a field; the message stands in the page after the next frame. */
function showFirstError(): void {
  requestAnimationFrame(() =>
    document.querySelector('.adm-form-item-feedback-error')?.scrollIntoView({ block: 'center' }),
  );
}

/** One task per screen. The button ends the form and is not fixed: above the keyboard it would cover what is typed. */
export function FormScreen<Values extends object>(props: FormScreenProps<Values>) {
  const { title, hint, initialValues, submitLabel, submitError, isPending, draftNote, onChange, onSubmit } = props;
  const [form] = Form.useForm<Values>();
  const problem = submitError && problemOf(submitError);
  useEffect(() => {
    const errors = submitError ? fieldErrors(problemOf(submitError).errors) : [];
    if (errors.length === 0) return;
    // The paths come from the server, so their types cannot be known here.
    form.setFields(errors as never);
    showFirstError();
  }, [form, submitError]);
  return (
    <>
      <div className={styles.head}>
        <h1>{title}</h1>
        {draftNote && <span role="status">{draftNote}</span>}
      </div>
      {hint && <p className={styles.hint}>{hint}</p>}
      <Form
        form={form}
        layout="vertical"
        initialValues={initialValues}
        disabled={isPending}
        onValuesChange={(_change, values) => onChange?.(values as Values)}
        onFinish={(values) => onSubmit(values as Values)}
        onFinishFailed={showFirstError}
      >
        {props.children}
      </Form>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem.detail ?? problem.title}
        </p>
      )}
      <Button look="act" wide className={styles.submit ?? ''} disabled={isPending} onClick={() => form.submit()}>
        {submitLabel}
      </Button>
    </>
  );
}
