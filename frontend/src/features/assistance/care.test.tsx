import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { assistanceRoutes as consoleRoutes } from './console/routes';
import { assistanceRoutes as phoneRoutes } from './mobile/routes';
import { kindValues, toKind, toVisit } from './visits/model';

const event = (number: number) => `/assistance/care-events/0199f000-0000-7000-8000-000000000${number}`;
const stopHere = () => HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = vi.fn();
});

it('shows the figures of the year above what has to be visited', async () => {
  renderRoutes(consoleRoutes, '/assistance/care-events');
  const row = (await screen.findByText('3,500.00')).closest('tr') as HTMLElement;
  expect(within(row).getByText('12')).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: '欧阳晓岚' })).toBeInTheDocument();
});

it('lists what the union visits for, with who, when and how much', async () => {
  renderRoutes(consoleRoutes, '/assistance/care-kinds');
  const row = (await screen.findByText('生病住院')).closest('tr') as HTMLElement;
  expect(within(row).getByText('3 个工作日')).toBeInTheDocument();
  expect(within(row).getByText('不超过 500.00 元')).toBeInTheDocument();
  const other = screen.getByText('发生意外').closest('tr') as HTMLElement;
  expect(within(other).getByText('不发慰问金')).toBeInTheDocument();
  expect(within(other).getByText('已停用')).toBeInTheDocument();
});

it('lets the member sign on the phone for what he got', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/care-events/:id/signature', async ({ request }) => {
      seen.push([request.headers.get('If-Match'), await request.json()]);
      return stopHere();
    }),
  );
  renderRoutes(phoneRoutes, event(702));
  expect(await screen.findByText('到医院看望，术后恢复良好。')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '确认收到' }));
  const sheet = within(await screen.findByRole('dialog'));
  expect(sheet.getByText(/确认已收到：500.00 元、鲜花、水果/)).toBeInTheDocument();
  await userEvent.click(sheet.getByRole('button', { name: '确认收到' }));
  await waitFor(() => expect(seen).toEqual([['"1"', {}]]));
});

it('writes down a visit with its visitors by name', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/care-events/:id/visit', async ({ request }) => {
      seen.push(await request.json());
      return stopHere();
    }),
  );
  renderRoutes(phoneRoutes, `${event(701)}/visit`);
  await userEvent.type(await screen.findByLabelText('走访人'), '何苗、张伟');
  await userEvent.type(screen.getByLabelText('走访情况'), '恢复良好');
  await userEvent.type(screen.getByLabelText(/慰问金/), '300');
  await userEvent.click(screen.getByRole('button', { name: '登记走访' }));
  await waitFor(() => expect(seen).toHaveLength(1));
  expect(seen[0]).toMatchObject({ visitors: ['何苗', '张伟'], words: '恢复良好', amount: 30_000 });
});

it('counts money in fen and leaves out what was not typed', () => {
  expect(toVisit({ visitedOn: '2026-11-19', words: '好', visitors: ['何苗'], amount: '', goods: ' ' })).toEqual({
    visitedOn: '2026-11-19',
    words: '好',
    visitors: ['何苗'],
  });
  const kind = { name: '住院', visitor: 'BRANCH', withinDays: '3', amountCap: '500', basis: '本校文件' } as const;
  expect(toKind(kind)).toEqual({ ...kind, withinDays: 3, amountCap: 50_000 });
  expect(kindValues()).toEqual({ visitor: 'BRANCH', withinDays: '5', active: true });
});

it('decides on the money of a visit, and takes it from a named fund', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/care-events/:id/money', async ({ request }) => {
      seen.push(await request.json());
      return stopHere();
    }),
  );
  renderRoutes(consoleRoutes, event(702));
  const panel = within(await screen.findByRole('region', { name: '慰问金列支' }));
  expect(panel.getByText('待批准列支')).toBeInTheDocument();
  await userEvent.click(panel.getByRole('button', { name: '批准列支' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: '批准列支' }));
  await waitFor(() => expect(seen).toEqual([{ action: 'APPROVE' }]));
});
