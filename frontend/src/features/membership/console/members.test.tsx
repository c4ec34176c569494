import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { membershipRoutes } from './routes';

const first = '/members/0199d000-0000-7000-8000-000000000001';
const open = (address: string) => renderRoutes(membershipRoutes, address);

async function choose(field: string, option: string) {
  await userEvent.click(within(await screen.findByRole('dialog')).getByLabelText(field));
  await userEvent.click(await screen.findByText(option, { selector: '.ant-select-item-option-content' }));
}

it('lists members with their standing in words', async () => {
  open('/members');
  const row = await screen.findByRole('row', { name: /陈建国/ });
  expect(within(row).getByText('保留会籍')).toBeInTheDocument();
  expect(row).toHaveTextContent('退休');
});

it('shows personal numbers masked and the history in words', async () => {
  open(first);
  expect(await screen.findByText('3399**********1234')).toBeInTheDocument();
  expect(await screen.findByText('用工形式：合同聘用 → 在编')).toBeInTheDocument();
});

it('names the reason of an act that is refused', async () => {
  open(first);
  await userEvent.click(await screen.findByRole('button', { name: /会籍办理/ }));
  expect(await screen.findByText('会籍状态为“正式”时不能恢复会籍。')).toBeInTheDocument();
});

it('takes a step with the reason of the regulation and the version that was seen', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/members/:id/status', async ({ request }) => {
      seen.push([request.headers.get('If-Match'), await request.json()]);
      return HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });
    }),
  );
  open(`${first}?act=RETAIN`);
  await choose('原因', '退休');
  await userEvent.click(screen.getByRole('button', { name: '保留会籍' }));
  expect(await screen.findByText('测试到此为止')).toBeInTheDocument();
  expect(seen).toEqual([['"3"', { action: 'RETAIN', statusReason: 'RETIREMENT' }]]);
});

it('does not open a step that the server refuses, even by its address', async () => {
  open(`${first}?act=RESUME`);
  await screen.findByRole('heading', { name: '欧阳晓岚' });
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});
