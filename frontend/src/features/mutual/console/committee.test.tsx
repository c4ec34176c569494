import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { mutualRoutes } from './routes';

const id = (number: number) => `0199f400-0000-7000-8000-${String(number).padStart(12, '0')}`;

vi.setConfig({ testTimeout: 20_000 });

it('shows what waits for the committee, and opens a session with those who came', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/mutual-periods/:id/society-sessions', async ({ request }) => {
      seen.push(await request.json());
      return HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });
    }),
  );
  renderRoutes(mutualRoutes, `/mutual-periods/${id(4)}/sessions`);
  expect(await screen.findByRole('row', { name: /司马文静.*4,600.00/ })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '登记会议' }));
  const drawer = await screen.findByRole('dialog');
  await userEvent.type(within(drawer).getByLabelText(/地点/), '行政楼 302');
  await userEvent.click(within(drawer).getByLabelText('林晓'));
  await userEvent.click(within(drawer).getByRole('button', { name: '登记会议' }));
  expect(await within(drawer).findByText('测试到此为止')).toBeInTheDocument();
  expect(seen[0]).toMatchObject({ place: '行政楼 302', present: [id(51), id(53)], claims: [id(61), id(62)] });
});

it('lets nobody vote on his own claim and prints who said what', async () => {
  renderRoutes(mutualRoutes, `/mutual-sessions/${id(41)}`);
  expect(await screen.findByText('司马文静：陈思远 同意、林晓 同意')).toBeInTheDocument();
  expect(screen.getByText(/同意票超过可表决人数的一半为通过/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '登记表决 · 司马文静' }));
  const drawer = await screen.findByRole('dialog');
  expect(within(drawer).getByText('欧阳晓岚 回避，不参加表决。')).toBeInTheDocument();
  expect(within(drawer).getAllByRole('radiogroup')).toHaveLength(2);
});
