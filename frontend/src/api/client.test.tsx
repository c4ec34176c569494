import { QueryClient } from '@tanstack/react-query';
import { HttpResponse, http } from 'msw';
import { server } from '@/test/msw/server';
import { actAs } from './acting-post';
import { mutation, query } from './client';
import { chooseActingPost, getSession } from './generated/operations';
import { problemOf } from './problems';
import { onSignedOut, signInAddress } from './sign-in';

const cache = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });

/** Runs a mutation outside React, the way a form does inside. */
function run<Command>(options: object, command: Command, client = cache()) {
  return client.getMutationCache().build<unknown, Error, Command, unknown>(client, options).execute(command);
}

function capture(method: 'get' | 'post' | 'put', path: string, answer: () => Response) {
  const seen: Request[] = [];
  server.use(
    http[method](`*${path}`, ({ request }) => {
      seen.push(request.clone());
      return answer();
    }),
  );
  return seen;
}

/** Not in the contract: any command without an answer. */
const submit = { id: 'submit', method: 'post', path: '/api/session' } as const;

const done = () => new HttpResponse(null, { status: 204 });

afterEach(() => actAs(undefined));

it('says with every request for which post it acts', async () => {
  const seen = capture('get', '/api/session', () => HttpResponse.json({}));
  actAs('post-1');
  await cache().fetchQuery(query(getSession, {}));
  expect(seen[0]?.headers.get('Wuli-Acting-Post')).toBe('post-1');
  expect(seen[0]?.headers.get('Wuli-Csrf')).toBeNull();
});

it('marks changes as coming from the application, with the version they are based on', async () => {
  const seen = capture('put', '/api/session/acting-post', done);
  await run(mutation(chooseActingPost), { body: { postId: 'post-2' }, ifMatch: 3 });
  expect(seen[0]?.headers.get('Wuli-Csrf')).toBe('1');
  expect(seen[0]?.headers.get('If-Match')).toBe('"3"');
  expect(await seen[0]?.json()).toEqual({ postId: 'post-2' });
});

it('repeats a command without answer under the same key and a new command under another', async () => {
  let attempts = 0;
  const seen = capture('post', '/api/session', () => (attempts++ === 0 ? HttpResponse.error() : done()));
  await expect(run(mutation(submit), {})).rejects.toThrow('网络不通');
  await run(mutation(submit), {});
  await run(mutation(submit), {});
  const keys = seen.map(({ headers }) => headers.get('Idempotency-Key'));
  expect(keys[0]).toBeTruthy();
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[1]);
});

it('gives the problem of the server to whoever asked', async () => {
  const problem = {
    type: 'term-too-long',
    title: '任期超过五年',
    detail: '会员代表大会任期最长五年，请改正结束日期。',
    errors: [{ path: 'term.endsOn', message: '不晚于 2031-06-30' }],
    requestId: 'r-1',
  };
  capture('put', '/api/session/acting-post', () => HttpResponse.json(problem, { status: 422 }));
  const error = await run(mutation(chooseActingPost), { body: { postId: 'x' } }).catch((cause: unknown) => cause);
  expect(problemOf(error)).toEqual({ ...problem, status: 422 });
});

it('finds words for a proxy that answers with a page', async () => {
  capture('get', '/api/session', () => new HttpResponse('<html>', { status: 502 }));
  const error = await cache()
    .fetchQuery(query(getSession, {}))
    .catch((cause: unknown) => cause);
  expect(problemOf(error)).toMatchObject({ status: 502, title: '服务器暂时出了问题，请稍后重试。' });
});

it('makes the named reads stale after a command', async () => {
  const client = cache();
  server.use(http.put('*/api/session/acting-post', done));
  await client.fetchQuery(query(getSession, {}));
  await run(mutation(chooseActingPost, { invalidates: [getSession] }), { body: { postId: 'x' } }, client);
  expect(client.getQueryState(query(getSession, {}).queryKey)?.isInvalidated).toBe(true);
});

it('announces the end of the session and knows the way back', async () => {
  const announced = vi.fn();
  const stop = onSignedOut(announced);
  capture('get', '/api/session', () => HttpResponse.json({}, { status: 401 }));
  await cache()
    .fetchQuery(query(getSession, {}))
    .catch(() => undefined);
  stop();
  expect(announced).toHaveBeenCalledOnce();
  expect(signInAddress({ pathname: '/units/7', search: '?tab=terms' })).toBe(
    '/api/session/login?returnTo=%2Funits%2F7%3Ftab%3Dterms',
  );
});
