import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { assistanceRoutes } from './routes';

const file = (number: number) => `/assistance/hardship-files/0199f000-0000-7000-8000-00000000000${number}`;
const open = (address: string) => renderRoutes(assistanceRoutes, address);

it('lists files with state, category and cause in words', async () => {
  open('/assistance/hardship-files');
  const row = await screen.findByRole('row', { name: /王㛃/ });
  expect(within(row).getByText('待校工会评议')).toBeInTheDocument();
  expect(row).toHaveTextContent('相对困难');
});

it('shows the rule with its numbers and nothing that identifies', async () => {
  open(file(1));
  expect(await screen.findByText(/家庭月人均收入/)).toBeInTheDocument();
  expect(screen.getByText('3399**********1234')).toBeInTheDocument();
  expect(screen.getByText('−41,260.00')).toBeInTheDocument();
});

it('shows what the family says only for a purpose', async () => {
  open(file(1));
  expect(await screen.findByText('（已隐去，共 24 字）')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: /困难情况说明/ }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '查看用途' }), 'REVIEW');
  await userEvent.click(screen.getByRole('button', { name: '确认查看' }));
  expect(await screen.findByText(/确诊并手术/)).toBeInTheDocument();
});

it('prints the approval form, and leaves a link where no window opens', async () => {
  const opened = vi.spyOn(window, 'open').mockReturnValue(null);
  open(file(1));
  await userEvent.click(await screen.findByRole('button', { name: '打印审批表' }));
  expect(await screen.findByRole('link', { name: '打开审批表（PDF）' })).toHaveAttribute(
    'href',
    '/api/files/links/abc?inline=true',
  );
  expect(opened).toHaveBeenCalledWith('/api/files/links/abc?inline=true', '_blank', 'noopener');
});

it('opens the proofs, the authorisations and the photos', async () => {
  const opened = vi.spyOn(window, 'open').mockReturnValue(null);
  open(file(1));
  await userEvent.click(await screen.findByRole('button', { name: '查看材料 2' }));
  await waitFor(() =>
    expect(opened).toHaveBeenCalledWith(
      '/api/files/links/0199f000-0000-7000-8000-000000000302?inline=true',
      '_blank',
      'noopener',
    ),
  );
  expect(screen.getByRole('button', { name: '查看照片 1' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '查看王㛃签署的核对授权书' })).toBeInTheDocument();
});

it('says why a step cannot be taken', async () => {
  open(file(5));
  expect(await screen.findByText(/请先登记入户调查/)).toBeInTheDocument();
});

it('returns a file with the reason that the family reads', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/hardship-files/:id/return', async ({ request }) => {
      seen.push([request.headers.get('If-Match'), await request.json()]);
      return HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });
    }),
  );
  open(file(1));
  await userEvent.click(await screen.findByRole('button', { name: '退回补充' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: '退回补充' }));
  expect(seen).toEqual([]);
  await userEvent.type(dialog.getByLabelText('意见'), '缺发票');
  await userEvent.click(dialog.getByRole('button', { name: '退回补充' }));
  expect(await screen.findByText('测试到此为止')).toBeInTheDocument();
  expect(seen).toEqual([['"4"', { opinion: '缺发票' }]]);
});

// Drawers are slow in jsdom on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

it('wants two visitors', async () => {
  open(file(5));
  await userEvent.click(await screen.findByRole('button', { name: '登记入户调查' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(dialog.getByLabelText('调查人（至少两人）'), '周敏{enter}');
  await userEvent.click(dialog.getByRole('button', { name: /保存/ }));
  expect(await screen.findByText(/请补充调查人/)).toBeInTheDocument();
});

it('shows the notice with its objections', async () => {
  open('/assistance/notices/0199f000-0000-7000-8000-000000000401');
  expect(await screen.findByRole('heading', { name: '困难职工家庭公示' })).toBeInTheDocument();
  expect(await screen.findByText(/听说另有一套住房/)).toBeInTheDocument();
});
