import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { rightsRoutes as desk } from './console/routes';

vi.setConfig({ testTimeout: 20_000 });

it('reports that there is nothing with one button', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/risk-reports', async ({ request }) => {
      seen.push(await request.json());
      return HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });
    }),
  );
  renderRoutes(desk, '/rights/risks');
  expect(await screen.findByText('漏报：2026-11-20')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '零报告' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: '零报告' }));
  expect(await screen.findByText(/测试到此为止/)).toBeInTheDocument();
  expect(seen).toEqual([{ items: [] }]);
});

it('shows the superior who has not reported, and a zero as a report', async () => {
  renderRoutes(desk, '/rights/risk-board');
  expect((await screen.findByText('杭州电子科技大学工会')).closest('tr')).toHaveTextContent('未报');
  expect(screen.getByText('丽水学院工会').closest('tr')).toHaveTextContent('已报零报告');
});
