import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { mutualRoutes } from './routes';

const period = (number: number) => `/mutual-periods/0199f400-0000-7000-8000-00000000000${number}`;

vi.setConfig({ testTimeout: 20_000 });

it('shows the rate of each branch against the line', async () => {
  renderRoutes(mutualRoutes, `${period(1)}/roster`);
  expect(await screen.findByRole('row', { name: /外国语学院分工会 104 71 68.2% .*未达标/ })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /机关分工会 132 120 90.9% .*达标/ })).toBeInTheDocument();
});

it('says whom the money that came does not cover', async () => {
  renderRoutes(mutualRoutes, `${period(2)}/roster`);
  expect(await screen.findByText('还差 220.00 元，按名册顺序未覆盖 2 人')).toBeInTheDocument();
  expect(screen.getByText(/欧阳修、司马光/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '报送名册' })).not.toBeInTheDocument();
});

it('books what a union still owes', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/mutual-periods/:id/participation/premiums', async ({ request }) => {
      seen.push(await request.json());
      return HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });
    }),
  );
  renderRoutes(mutualRoutes, `${period(1)}/participation`);
  expect(await screen.findByRole('row', { name: /浙江工商大学工会.*72.5% .*未达标/ })).toBeInTheDocument();
  const row = screen.getByRole('row', { name: /杭州电子科技大学工会/ });
  await userEvent.click(within(row).getByRole('button', { name: '登记到账' }));
  const form = await screen.findByRole('dialog');
  expect(within(form).getByLabelText('到账金额（元）')).toHaveValue('330.00');
  await userEvent.type(within(form).getByLabelText('银行流水号'), 'R-1');
  await userEvent.click(within(form).getByRole('button', { name: '登记到账' }));
  expect(await within(form).findByText('测试到此为止')).toBeInTheDocument();
  expect(seen).toMatchObject([{ amount: 33000, reference: 'R-1' }]);
});

it('takes a share back with a word about the money', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/mutual-periods/:id/voids/:voidId/decision', async ({ request }) => {
      seen.push(await request.json());
      return HttpResponse.json([]);
    }),
  );
  renderRoutes(mutualRoutes, `${period(2)}/participation`);
  await userEvent.click(await screen.findByRole('button', { name: '确认作废' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/110.00 元从互助资金退还单位/)).toBeInTheDocument();
  await userEvent.click(within(dialog).getByRole('button', { name: '确认作废' }));
  expect(await screen.findByText('已办理')).toBeInTheDocument();
  expect(seen).toEqual([{ action: 'VOID' }]);
});
