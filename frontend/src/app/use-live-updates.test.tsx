import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { Suspense } from 'react';
import { useInboxCount } from '@/api/session';
import { announceSignedOut } from '@/api/sign-in';
import { FakeEventSource } from '@/test/fake-event-source';
import { server } from '@/test/msw/server';
import { personas } from '@/test/personas';
import { useLiveUpdates } from './use-live-updates';

function Count({ post }: { post: string }) {
  useLiveUpdates(post);
  return <output>{useInboxCount()}</output>;
}

let waiting = 3;

const shell = (post: string) => (
  <QueryClientProvider client={cache}>
    <Suspense>
      <Count post={post} />
    </Suspense>
  </QueryClientProvider>
);
let cache: QueryClient;

beforeEach(() => {
  cache = new QueryClient();
  FakeEventSource.opened = [];
  vi.stubGlobal('EventSource', FakeEventSource);
  waiting = 3;
  server.use(http.get('*/api/session', () => HttpResponse.json({ ...personas.campus, counts: { inbox: waiting } })));
});
afterEach(() => vi.unstubAllGlobals());

it('counts what arrives without a reload', async () => {
  render(shell('a'));
  expect(await screen.findByText('3')).toBeInTheDocument();
  waiting = 4;
  act(() => FakeEventSource.current?.say({ topic: 'hardship-file', id: '1' }));
  act(() => FakeEventSource.current?.say({ topic: 'task', id: '1' }));
  expect(await screen.findByText('4')).toBeInTheDocument();
});

it('follows the other post after a switch, and nothing after the sign-out', async () => {
  const { rerender } = render(shell('a'));
  await screen.findByText('3');
  rerender(shell('b'));
  expect(FakeEventSource.opened.map(({ url, isClosed }) => [url, isClosed])).toEqual([
    ['/api/live?post=a', true],
    ['/api/live?post=b', false],
  ]);
  act(() => announceSignedOut());
  expect(FakeEventSource.current).toBeUndefined();
});
