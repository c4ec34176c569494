import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { flowRoutes as consoleRoutes } from './console/routes';
import { flowRoutes as phoneRoutes } from './mobile/routes';

const received = '/submissions/received/0199f200-0000-7000-8000-000000000001';
const sent = '/submissions/sent/0199f200-0000-7000-8000-000000000001';

// Drawers are slow in jsdom on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const decisions = () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/submissions/received/:id/decision', async ({ request }) => {
      seen.push(await request.json());
      return HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });
    }),
  );
  return seen;
};

it('shows the copy that a union handed in, and the digest', async () => {
  renderRoutes(consoleRoutes, received);
  expect(await screen.findByText('陈**')).toBeInTheDocument();
  expect(screen.getByText(/9f86d081/)).toBeInTheDocument();
});

it('approves less than was asked for, never more', async () => {
  const seen = decisions();
  renderRoutes(consoleRoutes, received);
  await userEvent.click(await screen.findByRole('button', { name: '同意' }));
  const drawer = within(await screen.findByRole('dialog'));
  const amount = drawer.getByLabelText('批准金额（元）');
  await userEvent.clear(amount);
  await userEvent.type(amount, '9000');
  await userEvent.click(drawer.getByRole('button', { name: /同\s*意/ }));
  expect(await screen.findByText('不能超过申请金额 5,000.00 元')).toBeInTheDocument();
  await userEvent.clear(amount);
  await userEvent.type(amount, '4000');
  await userEvent.click(drawer.getByRole('button', { name: /同\s*意/ }));
  expect(await screen.findByText('测试到此为止')).toBeInTheDocument();
  expect(seen).toEqual([{ action: 'APPROVE', result: { amountFen: 400000 } }]);
});

it('returns on the phone only with words', async () => {
  const seen = decisions();
  renderRoutes(phoneRoutes, received);
  await userEvent.click(await screen.findByRole('button', { name: '退回' }));
  const sheet = within(await screen.findByRole('dialog'));
  await userEvent.click(sheet.getByRole('button', { name: '退回' }));
  expect(await screen.findByText('退回或不同意时请填写意见')).toBeInTheDocument();
  await userEvent.type(sheet.getByLabelText('批复意见'), '请补充发票');
  await userEvent.click(sheet.getByRole('button', { name: '退回' }));
  expect(await screen.findByText('测试到此为止')).toBeInTheDocument();
  expect(seen).toEqual([{ action: 'RETURN', opinion: '请补充发票' }]);
});

it('lists what the own union handed up with its answer', async () => {
  renderRoutes(consoleRoutes, '/submissions/sent');
  expect(await screen.findByRole('row', { name: /追加救助申请.*同意/ })).toBeInTheDocument();
});

it('takes back what is not decided', async () => {
  renderRoutes(consoleRoutes, sent);
  expect(await screen.findByRole('button', { name: '撤回' })).toBeInTheDocument();
  expect(screen.getByText('上级还没有批复。')).toBeInTheDocument();
});
