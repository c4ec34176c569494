import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { rightsRoutes as desk } from './console/routes';

vi.setConfig({ testTimeout: 20_000 });

it('shows the sums of the year and marks what is only planned', async () => {
  renderRoutes(desk, '/rights/events?year=2026');
  expect(await screen.findByText('2 场 · 120 人次')).toBeInTheDocument();
  expect(screen.getByText('宪法宣传周主题展').closest('tr')).toHaveTextContent('计划');
});

it('records an event without a partner', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/rights-events', async ({ request }) => {
      seen.push(await request.json());
      return HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });
    }),
  );
  renderRoutes(desk, '/rights/events?year=2026');
  await userEvent.click(await screen.findByRole('button', { name: '登记活动' }));
  const form = within(await screen.findByRole('dialog'));
  await userEvent.type(form.getByLabelText('主题'), '维权行动月');
  await userEvent.type(form.getByLabelText('地点'), '报告厅');
  await userEvent.type(form.getByLabelText('参加部门'), '各分工会');
  await userEvent.click(form.getByRole('button', { name: '登记活动' }));
  expect(await screen.findByText(/测试到此为止/)).toBeInTheDocument();
  expect(seen).toMatchObject([{ title: '维权行动月', place: '报告厅', partner: '', summary: '', participants: 0 }]);
});
