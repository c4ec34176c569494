import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { retentionRoutes } from './console/routes';

const open = () => renderRoutes(retentionRoutes, '/retention');

it('says what is due, why, and why it cannot be erased yet', async () => {
  open();
  expect(await screen.findByText('支付凭据保管到 2056-11-20')).toBeInTheDocument();
  expect(screen.getByText(/支付凭据须保存到 2056-11-20，请先限制处理/)).toBeInTheDocument();
  expect(screen.getByText('互助申请')).toBeInTheDocument();
  expect(screen.getByText('销毁 6 项密钥，试读 6 项均不能打开')).toBeInTheDocument();
});

it('erases only with a reason', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/retention-cases/:id/erasure', async ({ request, params }) => {
      seen.push([params.id, await request.json()]);
      return HttpResponse.json({});
    }),
  );
  open();
  await userEvent.click((await screen.findAllByRole('button', { name: '删除' }))[0] as HTMLElement);
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/任何人都不能再恢复/)).toBeInTheDocument();
  await userEvent.click(within(dialog).getByRole('button', { name: /删\s*除/ }));
  expect(await within(dialog).findByText(/请填写|请写明/)).toBeInTheDocument();
  expect(seen).toEqual([]);
  await userEvent.type(within(dialog).getByLabelText('理由'), '保存期已满');
  await userEvent.click(within(dialog).getByRole('button', { name: /删\s*除/ }));
  expect(seen).toEqual([['0199fb00-0000-7000-8000-000000000001', { opinion: '保存期已满' }]]);
});
