import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { fundRoutes } from './routes';

const batch = (number: number) => `/payment-batches/0199f200-0000-7000-8000-00000000000${number}`;
const open = (address: string) => renderRoutes(fundRoutes, address);

// Dialogs are slow in jsdom on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

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

const newBatch = '/payment-batches/new?fund=0199f100-0000-7000-8000-000000000001';
const reservationId = '0199f100-0000-7000-8000-000000000051';

/** Fills in the head of a new batch and chooses the payment whose account a file names. */
async function prepare() {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/payment-batches', async ({ request }) => {
      seen.push(((await request.json()) as { payments: unknown }).payments);
      return HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });
    }),
  );
  open(newBatch);
  await userEvent.click(await screen.findByRole('checkbox', { name: '张*' }));
  await userEvent.type(screen.getByLabelText('批次名称'), '救助');
  await userEvent.type(screen.getByLabelText('银行文件格式'), '{enter}');
  await userEvent.click(await screen.findByTitle('通用代发文件（CSV）'));
  return seen;
}

const build = () => userEvent.click(screen.getByRole('button', { name: '制作付款批次' }));

it('pays to the account of the file, which nobody types', async () => {
  const seen = await prepare();
  expect(screen.getByText(/张敏 · 中国工商银行下沙支行 · \*{4}3445/)).toBeInTheDocument();
  expect(screen.queryByLabelText('收款账号')).not.toBeInTheDocument();
  await build();
  await waitFor(() => expect(seen).toEqual([[{ reservationId }]]));
});

it('pays to another account only for a reason', async () => {
  const seen = await prepare();
  await userEvent.click(screen.getByRole('switch'));
  for (const [label, text] of [
    ['收款人', '张敏'],
    ['开户行', '建设银行'],
    ['收款账号', '6217 0000 0000 1239 999'],
  ] as const) {
    await userEvent.click(screen.getByLabelText(label));
    await userEvent.paste(text);
  }
  await build();
  expect(await screen.findByText('请填写更正的原因和依据')).toBeInTheDocument();
  expect(seen).toEqual([]);
  await userEvent.click(screen.getByLabelText('更正的原因和依据'));
  await userEvent.paste('更换工资卡');
  await build();
  await waitFor(() =>
    expect(seen).toEqual([
      [
        {
          reservationId,
          payeeName: '张敏',
          bankName: '建设银行',
          accountNumber: '6217000000001239999',
          correction: '更换工资卡',
        },
      ],
    ]),
  );
});
