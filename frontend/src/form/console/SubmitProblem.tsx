import { Alert, type FormInstance } from 'antd';
import { type Problem, problemOf } from '@/api/problems';
import { fieldPath } from '../field-problems';
import { formMessages as messages } from '../messages.zh-CN';

interface SubmitProblemProps {
  error: Error | null;
  /** The form below, whose fields show what is said about them. */
  form?: Pick<FormInstance, 'getFieldsError'>;
}

/** What the server refused, above the form: complaints about fields stand at the fields, those about others here. */
export function SubmitProblem({ error, form }: SubmitProblemProps) {
  if (!error) return null;
  const problem: Problem = problemOf(error);
  const shownBelow = new Set(form?.getFieldsError().map(({ name }) => name.join('.')));
  const elsewhere = problem.errors?.filter(({ path }) => !shownBelow.has(fieldPath(path).join('.')));
  const isStale = problem.status === 412;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      style={{ marginBottom: 16 }}
      title={isStale ? messages.alsoChanged : problem.title}
      description={[
        isStale ? undefined : problem.detail,
        problem.requestId && problem.status >= 500 ? messages.requestId(problem.requestId) : undefined,
        elsewhere?.map(({ message }) => message).join('；'),
      ]
        .filter(Boolean)
        .join(' ')}
    />
  );
}
