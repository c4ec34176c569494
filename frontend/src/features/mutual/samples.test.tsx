import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { mutualRoutes } from './console/routes';

const page = '/mutual-periods/0199f400-0000-7000-8000-000000000002/samples/0199f470-0000-7000-8000-000000000001';

vi.setConfig({ testTimeout: 20_000 });

it('shows what was found, and what it comes to', async () => {
  renderRoutes(mutualRoutes, page);
  const rows = within(await screen.findByRole('region', { name: '抽中的各份' }));
  expect(rows.getByRole('row', { name: /欧阳\*.*随机.*有偏差.*应为 400.00 元.*处理：下次申请时扣回/ })).toBeVisible();
  expect(within(screen.getByRole('region', { name: '偏差率' })).getByText('100%')).toBeVisible();
  expect(within(screen.getByRole('region', { name: '多核定' })).getByText('50.00')).toBeVisible();
  expect(screen.getByText(/随机抽取 5%；核定超过 10,000.00 元的、核减超过核算金额 20% 的/)).toBeVisible();
  expect(rows.getByText(/领取：.*请由他人复查/)).toBeVisible();
});

it('records a deviation with its kind, the right amount and the conclusion', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/mutual-samples/:id/claims/:claimId/verdict', async ({ request, params }) => {
      seen.push([params.claimId, await request.json()]);
      return HttpResponse.json({});
    }),
  );
  renderRoutes(mutualRoutes, page);
  await userEvent.click(await screen.findByRole('button', { name: '填写结论' }));
  const drawer = within(await screen.findByRole('dialog'));
  await userEvent.click(drawer.getByLabelText('有偏差'));
  await userEvent.click(drawer.getByLabelText('偏差类别'));
  await userEvent.click(await screen.findByText('重大疾病认定有误'));
  await userEvent.clear(drawer.getByLabelText('应核定金额（元）'));
  await userEvent.type(drawer.getByLabelText('应核定金额（元）'), '400');
  await userEvent.type(drawer.getByLabelText('发现的问题'), '不在目录内');
  await userEvent.type(drawer.getByLabelText('处理结论'), '追回差额');
  await userEvent.click(drawer.getByRole('button', { name: '填写结论' }));
  expect(await screen.findByText('已记录复查结论')).toBeInTheDocument();
  expect(seen).toEqual([
    [
      '0199f400-0000-7000-8000-000000000802',
      { verdict: 'DEVIATION', deviation: 'ILLNESS', correct: 40_000, words: '不在目录内', conclusion: '追回差额' },
    ],
  ]);
});
