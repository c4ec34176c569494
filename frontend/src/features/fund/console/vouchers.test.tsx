import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { fundRoutes } from './routes';

const open = (address: string) => renderRoutes(fundRoutes, address);

it('shows the vouchers of a closed month with the version of the mapping, and lets them out', async () => {
  open('/ledger/vouchers?month=2026-09-01');
  expect(await screen.findByText('2026-09 · 2026-01 起使用的版本')).toBeInTheDocument();
  const table = screen.getByRole('region', { name: '凭证分录' });
  expect(within(table).getAllByText('记-0002')).toHaveLength(2);
  expect(within(table).getAllByText('2026-08-30')).toHaveLength(2);
  expect(screen.getByRole('button', { name: '导出凭证' })).toBeEnabled();
});

it('lets nothing out of a month that still changes', async () => {
  open('/ledger/vouchers?month=2026-11-01');
  expect(await screen.findByRole('button', { name: '导出凭证' })).toBeDisabled();
  expect(screen.getByText('尚未结账，凭证还会变化；结账后导出。')).toBeInTheDocument();
});

it('begins a new version with the lines of the latest and names its month and paper', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/ledger/vouchers/mappings', async ({ request }) => {
      seen.push(await request.json());
      return HttpResponse.json([]);
    }),
  );
  open('/ledger/voucher-mappings');
  await userEvent.click(await screen.findByRole('button', { name: '新增一版' }));
  const drawer = await screen.findByRole('dialog');
  expect(within(drawer).getAllByLabelText('科目编码')).toHaveLength(9);
  await userEvent.click(within(drawer).getByRole('button', { name: '保存' }));
  expect(await within(drawer).findByText('请填写依据')).toBeInTheDocument();
  expect(seen).toEqual([]);
});
