import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { assistanceRoutes } from './routes';

it('shows the sums of the unions below, and those of the own union when asked', async () => {
  renderRoutes(assistanceRoutes, '/assistance/report');
  expect(
    await screen.findByRole('row', { name: /丽水学院工会 22 户 4 户 1 户 9 笔 \/ 27,000.00/ }),
  ).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /合计 412 户/ })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '412 户' })).not.toBeInTheDocument();
  expect(within(screen.getByRole('list', { name: '各月发放救助金' })).getByText('192,000.00')).toBeInTheDocument();
  await userEvent.click(screen.getByText('本工会'));
  expect(await screen.findByRole('row', { name: /会计学院分工会 19 户/ })).toBeInTheDocument();
});

it('opens the rows behind a number of the own union', async () => {
  const asked: string[] = [];
  server.events.on('request:start', ({ request }) => {
    if (request.url.includes('/facts')) asked.push(new URL(request.url).search);
  });
  renderRoutes(assistanceRoutes, '/assistance/report?scope=own&year=2026&quarter=3');
  await userEvent.click(await screen.findByRole('button', { name: '8 笔 / 24,000.00' }));
  const drawer = within(await screen.findByRole('dialog'));
  expect(await drawer.findByRole('link', { name: '欧**' })).toHaveAttribute(
    'href',
    '/assistance/aid-grants/0199f300-0000-7000-8000-000000000001',
  );
  expect(asked[0]).toContain('figure=PAID');
  expect(asked[0]).toContain('quarter=3');
  expect(asked[0]).toContain('unitId=0199b000-0000-7000-8000-000000000004');
});

it('says so when nothing came about', async () => {
  const none = { total: [], units: [], months: [] };
  server.use(
    http.get('*/api/assistance-report', () =>
      HttpResponse.json({ period: '2024 年', from: '2024-01-01', to: '2024-12-31', figures: [], own: none }),
    ),
  );
  renderRoutes(assistanceRoutes, '/assistance/report?year=2024');
  expect(await screen.findByText('本期没有帮扶记录')).toBeInTheDocument();
  expect(screen.getByText('本期还没有发放救助金。')).toBeInTheDocument();
});
