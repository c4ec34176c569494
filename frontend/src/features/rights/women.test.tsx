import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { rightsRoutes as desk } from './console/routes';

vi.setConfig({ testTimeout: 20_000 });

it('opens a case only when somebody means to, and closes it with words', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/women-cases/:id/closing', async ({ request }) => {
      seen.push(await request.json());
      return HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });
    }),
  );
  renderRoutes(desk, '/rights/women?year=2026');
  const row = (await screen.findByText('王㛃')).closest('tr') as HTMLElement;
  expect(screen.queryByText(/晚间实验课/)).not.toBeInTheDocument();
  await userEvent.click(within(row).getByRole('button', { name: '打开' }));
  expect(await screen.findByText(/晚间实验课/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '办结' }));
  await userEvent.type(await screen.findByLabelText('办理结果'), '已调整排课');
  await userEvent.click(screen.getAllByRole('button', { name: /办\s?结/ }).at(-1) as HTMLElement);
  expect(await screen.findByText(/测试到此为止/)).toBeInTheDocument();
  expect(seen).toEqual([{ opinion: '已调整排课' }]);
});

it('asks for words and a day where a rule is not kept', async () => {
  renderRoutes(desk, '/rights/women?year=2026');
  await userEvent.click(await screen.findByRole('button', { name: '登记一次检查' }));
  const form = within(await screen.findByRole('dialog'));
  expect(form.queryByLabelText('产假不少于：情况')).not.toBeInTheDocument();
  await userEvent.click(form.getByRole('checkbox', { name: '产假不少于 98天' }));
  expect(await form.findByLabelText('产假不少于：情况')).toBeInTheDocument();
  expect(form.getByLabelText('产假不少于：整改期限')).toBeInTheDocument();
});

it('hides nothing of the ledger from who has no seat, but the cases', async () => {
  server.use(
    http.get('*/api/women-ledger', () =>
      HttpResponse.json({ year: 2026, plan: [], checklist: [], findings: [], onCommittee: false }),
    ),
  );
  renderRoutes(desk, '/rights/women?year=2026');
  expect(await screen.findByText('您不是女职工委员会委员，看不到女职工反映的事项。')).toBeInTheDocument();
  expect(screen.getByText('这一年还没有计划')).toBeInTheDocument();
});
