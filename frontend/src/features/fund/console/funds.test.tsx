import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { fundRoutes } from './routes';

const fund = '/funds/0199f100-0000-7000-8000-000000000001';
const open = (address: string) => renderRoutes(fundRoutes, address);

// Dialogs are slow in jsdom on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

it('shows where the money is, here and below, and that none is missing', async () => {
  open(fund);
  expect(await screen.findByText('收到的金额与各项去向之和相等')).toBeInTheDocument();
  const tree = within(await screen.findByRole('region', { name: '收支去向' }));
  const row = await tree.findByRole('row', { name: /浙江工商大学工会/ });
  expect(row).toHaveTextContent('500,000.00');
});

it('issues an allocation with the version that was seen', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/allocations/:id/issue', ({ request }) => {
      seen.push(request.headers.get('If-Match'));
      return HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });
    }),
  );
  open(fund);
  await userEvent.click(await screen.findByRole('button', { name: '下达' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('下达：浙江工商大学工会，250,000.00 元。')).toBeInTheDocument();
  await userEvent.click(dialog.getByRole('button', { name: '下达' }));
  expect(await screen.findByText('测试到此为止')).toBeInTheDocument();
  expect(seen).toEqual(['"3"']);
});

it('offers to acknowledge what came from above', async () => {
  open('/incoming-allocations');
  const row = await screen.findByRole('row', { name: /第二批帮扶资金/ });
  expect(row).toHaveTextContent('待确认');
  expect(within(row).getByRole('button', { name: '确认到账' })).toBeEnabled();
});
