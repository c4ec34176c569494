import { problemMessages } from './messages.zh-CN';

/** One field that the server refused; `path` is the place in the request body, such as `family.members[0].name`. */
export interface FieldProblem {
  path: string;
  message: string;
}

/** RFC 9457 problem details as the backend writes them. `status` is 0 when no answer arrived at all. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  errors?: FieldProblem[];
  requestId?: string;
}

/** A request that did not succeed. The message is fit to be shown. */
export class RequestRefused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'RequestRefused';
    this.problem = problem;
  }
}

/** Turns whatever came with a failing status into a problem; proxies answer with HTML, so nothing is taken for granted. */
export function problemFrom(body: unknown, status: number): Problem {
  const given = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {};
  return {
    ...given,
    type: given.type ?? 'about:blank',
    title: given.title ?? problemMessages.byStatus(status),
    status,
  };
}

/** The type of the problem that a one-time code takes away. */
export const stepUpRequired = 'urn:wuli:problem:step-up-required';

export const unreachable: Problem = { type: 'unreachable', title: problemMessages.unreachable, status: 0 };

/** The problem behind any error that a query or mutation can end with. */
export function problemOf(error: unknown): Problem {
  if (error instanceof RequestRefused) return error.problem;
  return { type: 'unexpected', title: problemMessages.unexpected, status: 0 };
}

/** Whether the answer may differ when the same request is sent again: no answer, overload, or a fault of the server. */
export function isWorthRetrying(error: unknown): boolean {
  const { type, status } = problemOf(error);
  return type === 'unreachable' || status === 429 || status === 502 || status === 503 || status === 504;
}
