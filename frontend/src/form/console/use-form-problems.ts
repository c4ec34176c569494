import { Form, type FormInstance } from 'antd';
import { useEffect } from 'react';
import { problemOf } from '@/api/problems';
import { fieldErrors } from '../field-problems';

/** Puts what the server says about fields at the fields and brings the first one into view. */
export function useFormProblems<Values>(submitError: Error | null): FormInstance<Values> {
  const [form] = Form.useForm<Values>();
  useEffect(() => {
    const errors = submitError ? fieldErrors(problemOf(submitError).errors) : [];
    const first = errors[0];
    if (!first) return;
    // The paths come from the server, so their types cannot be known here.
    form.setFields(errors as never);
    form.scrollToField(first.name as never, { focus: true, block: 'center' });
  }, [form, submitError]);
  return form;
}
