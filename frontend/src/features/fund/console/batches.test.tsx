import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { fundRoutes } from './routes';

const batch = (number: number) => `/payment-batches/0199f200-0000-7000-8000-00000000000${number}`;
const open = (address: string) => renderRoutes(fundRoutes, address);

// Dialogs are slow in jsdom on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

it('locks a batch with the version that was seen', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/payment-batches/:id/lock', ({ request }) => {
      seen.push(request.headers.get('If-Match'));
      return HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });
    }),
  );
  open(batch(4));
  await userEvent.click(await screen.findByRole('button', { name: '锁定' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('春节慰问金，共 2 笔，5,000.00 元。')).toBeInTheDocument();
  await userEvent.click(dialog.getByRole('button', { name: /锁\s?定/ }));
  expect(await screen.findByText('测试到此为止')).toBeInTheDocument();
  expect(seen).toEqual(['"0"']);
});

it('says why a person may not approve his own batch, and where the four sums stand', async () => {
  open(batch(2));
  expect(await screen.findByText(/您已经手过上一步/)).toBeInTheDocument();
  const sums = within(await screen.findByRole('region', { name: '金额核对表' }));
  expect(await sums.findByRole('row', { name: '5,000.00 5,000.00 尚未形成 尚未形成' })).toBeInTheDocument();
});

it('asks the second person about an unknown payment', async () => {
  open(batch(3));
  await userEvent.click(await screen.findByRole('button', { name: '核实同意' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('工商银行 2026-11-20 对账单第 12 页')).toBeInTheDocument();
});
