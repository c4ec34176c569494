import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { ruleRoutes } from './console/routes';

it('shows the last differences, each with the way to the decision', async () => {
  renderRoutes(ruleRoutes, '/rules/verifications');
  const table = await screen.findByRole('region', { name: '差异明细' });
  expect(within(table).getByText('第 1 次申报：第 4 步的数值相差 18')).toBeInTheDocument();
  expect(within(table).getByRole('link', { name: '困难家庭档案' })).toHaveAttribute(
    'href',
    '/assistance/hardship-files/0199f500-0000-7000-8000-000000000051',
  );
  expect(screen.getByText('与当时完全一致')).toBeInTheDocument();
});

it('starts a job and shows how far it is', async () => {
  server.use(
    http.get('*/api/jobs/:id', ({ params }) =>
      HttpResponse.json({
        id: params.id,
        kind: 'rule.verify',
        status: 'RUNNING',
        finished: false,
        done: 12,
        total: 52,
        createdAt: '2026-11-26T02:00:00Z',
        allowedActions: [],
      }),
    ),
  );
  renderRoutes(ruleRoutes, '/rules/verifications');
  await userEvent.click(await screen.findByRole('button', { name: '重新计算' }));
  const bar = await screen.findByRole('progressbar', { name: '重新计算历史决定' });
  await waitFor(() => expect(bar).toHaveAttribute('max', '52'));
  expect(screen.getByRole('button', { name: '重新计算' })).toBeDisabled();
});
