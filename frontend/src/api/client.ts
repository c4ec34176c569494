import { keepPreviousData, type QueryKey, queryOptions, type UseMutationOptions } from '@tanstack/react-query';
import createClient, { type Middleware } from 'openapi-fetch';
import { actingPost } from './acting-post';
import type { paths } from './generated/schema';
import { forgetKey, keyFor } from './idempotency';
import type { AnswerOf, CommandOf, Operation, ParametersOf } from './operation-types';
import { isWorthRetrying, problemFrom, problemOf, RequestRefused, stepUpRequired, unreachable } from './problems';
import { announceSignedOut } from './sign-in';
import { isSteppingUp, stepUp } from './step-up';

const house: Middleware = {
  onRequest({ request }) {
    const post = actingPost();
    if (post) request.headers.set('Wuli-Acting-Post', post);
    if (request.method !== 'GET') request.headers.set('Wuli-Csrf', '1');
    return request;
  },
  onResponse({ response }) {
    if (response.status === 401 && !isSteppingUp()) announceSignedOut();
  },
};

const client = createClient<paths>({
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  // Looked up at each call, so that tests can put a network below it.
  fetch: (request) => globalThis.fetch(request),
});
client.use(house);

export interface Sending {
  path?: unknown;
  query?: unknown;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** openapi-fetch cannot follow a method and a path that vary together; ParametersOf and CommandOf have checked them. */
const request = client.request as unknown as (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

async function send<O extends Operation>(operation: O, sending: Sending): Promise<AnswerOf<O>> {
  const { path, query: search, ...rest } = sending;
  const answer = await request(operation.method, operation.path, { params: { path, query: search }, ...rest }).catch(
    (cause: unknown) => {
      if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
      throw new RequestRefused(unreachable);
    },
  );
  if (!answer.response.ok) throw new RequestRefused(problemFrom(answer.error, answer.response.status));
  return answer.data as AnswerOf<O>;
}

/** Query options of one GET operation. The key begins with the operation's id, so a mutation can name it. */
export function query<O extends Operation>(operation: O, parameters: ParametersOf<O>) {
  return queryOptions({
    queryKey: [operation.id, parameters] as QueryKey,
    queryFn: ({ signal }) => send(operation, { ...parameters, signal }),
  });
}

/** One page of a keyset list; `nextCursor` is absent on the last page, `total` where nobody needs it. */
export interface KeysetPage<Item> {
  items: Item[];
  nextCursor?: string | null;
  total?: number | null;
}

/** As {@link query}, for pages of a list: the page on show stays until the next one has arrived. */
export function list<O extends Operation>(operation: O, parameters: ParametersOf<O>) {
  return queryOptions({ ...query(operation, parameters), placeholderData: keepPreviousData });
}

/**
 * Mutation options of one command. It carries an `Idempotency-Key` that stays the same until the server has answered,
 * `If-Match` when it is based on a version, and on success makes the named reads stale.
 */
export function mutation<O extends Operation>(
  operation: O,
  { invalidates = [] }: { invalidates?: readonly Operation[] } = {},
): UseMutationOptions<AnswerOf<O>, Error, CommandOf<O>> {
  return {
    mutationKey: [operation.id],
    mutationFn: (command) => sendCommand(operation, command),
    onSuccess: async (_answer, _command, _result, { client: cache }) => {
      await Promise.all(invalidates.map(({ id }) => cache.invalidateQueries({ queryKey: [id] })));
    },
  };
}

async function sendCommand<O extends Operation>(operation: O, command: CommandOf<O>): Promise<AnswerOf<O>> {
  const { ifMatch, ...sending } = command as Sending & { ifMatch?: number };
  const headers: Record<string, string> = {};
  if (ifMatch !== undefined) headers['If-Match'] = `"${ifMatch}"`;
  // A file cannot be told from another by its JSON, so an upload gets a key of its own each time.
  const text = sending.body instanceof FormData ? undefined : `${operation.id} ${JSON.stringify(command)}`;
  if (text && operation.method === 'post') headers['Idempotency-Key'] = keyFor(text);
  try {
    const answer = await sendSteppingUp(operation, { ...sending, headers });
    if (text) forgetKey(text);
    return answer;
  } catch (error) {
    if (text && !isWorthRetrying(error)) forgetKey(text);
    throw error;
  }
}

/** An act that asks for a one-time code waits until the person gave it, and is then sent again. */
async function sendSteppingUp<O extends Operation>(operation: O, sending: Sending): Promise<AnswerOf<O>> {
  try {
    return await send(operation, sending);
  } catch (error) {
    if (problemOf(error).type !== stepUpRequired || !(await stepUp())) throw error;
    return send(operation, sending);
  }
}

/** A GET operation whose answer is a file. */
export async function sendForFile(operation: Operation, sending: Sending) {
  const { path, query: search, ...rest } = sending;
  const init = { params: { path, query: search }, parseAs: 'stream', ...rest };
  const { data, error, response } = await request(operation.method, operation.path, init).catch(() => {
    throw new RequestRefused(unreachable);
  });
  if (!response.ok) throw new RequestRefused(problemFrom(error, response.status));
  const content = await new Response(data as ReadableStream).blob();
  return { content, disposition: response.headers.get('Content-Disposition') };
}
