import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { assistanceRoutes } from './mobile/routes';

const grant = (number: number) => `/assistance/aid-grants/0199f300-0000-7000-8000-00000000000${number}`;
const open = (address: string) => renderRoutes(assistanceRoutes, address);

vi.setConfig({ testTimeout: 20_000 });

it('tells the member how much, how far and why not, without buttons that are never his', async () => {
  open(grant(4));
  expect(await screen.findByText(/没有批准，理由写在下面/)).toBeInTheDocument();
  expect(screen.getByText(/与本月已发放的救助属同一事由/)).toBeInTheDocument();
  expect(screen.queryByRole('toolbar')).not.toBeInTheDocument();
});

it('checks a grant of the branch', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/aid-grants/:id/branch-check', async ({ request }) => {
      seen.push([request.headers.get('If-Match'), await request.json()]);
      return HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });
    }),
  );
  open(grant(5));
  await userEvent.click(await screen.findByRole('button', { name: '核对通过' }));
  const sheet = within(await screen.findByRole('dialog'));
  await userEvent.type(sheet.getByLabelText('意见'), '属实');
  await userEvent.click(sheet.getByRole('button', { name: '核对通过' }));
  expect(await screen.findByText('测试到此为止')).toBeInTheDocument();
  expect(seen).toEqual([['"3"', { opinion: '属实' }]]);
});

it('lists grants and proposes one with what is left in sight', async () => {
  open('/assistance/aid-grants');
  expect(await screen.findAllByRole('link', { name: /陈晓明家庭/ })).toHaveLength(5);
  open('/assistance/hardship-files/0199f000-0000-7000-8000-000000000006/new-grant');
  expect(await screen.findByText('还可提出')).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('金额（元）'), '30000');
  await userEvent.click(screen.getByRole('button', { name: '提出救助' }));
  expect(await screen.findByText(/超过本级审批限额/)).toBeInTheDocument();
});
