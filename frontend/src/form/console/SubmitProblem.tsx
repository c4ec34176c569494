import { Alert } from 'antd';
import { type Problem, problemOf } from '@/api/problems';
import { formMessages as messages } from '../messages.zh-CN';

/** What the server refused, above the form; complaints about fields stand at the fields. */
export function SubmitProblem({ error }: { error: Error | null }) {
  if (!error) return null;
  const problem: Problem = problemOf(error);
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
        problem.errors?.map(({ message }) => message).join('；'),
      ]
        .filter(Boolean)
        .join(' ')}
    />
  );
}
