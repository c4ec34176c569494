import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { toAnswer } from './checks/model';
import { assistanceRoutes } from './console/routes';

const file = (number: number) => `/assistance/hardship-files/0199f000-0000-7000-8000-00000000000${number}`;

it('shows what was found beside what was declared', async () => {
  renderRoutes(assistanceRoutes, file(1));
  const panel = within(await screen.findByRole('region', { name: '家庭经济状况核对' }));
  const row = (await panel.findByText('车辆（辆）')).closest('tr') as HTMLElement;
  expect(within(row).getByText('不符')).toBeInTheDocument();
  expect(panel.getByText('与申报不符')).toBeInTheDocument();
});

it('asks for a check while the file is investigated, and says why it cannot', async () => {
  server.use(
    http.get('*/api/hardship-files/:id/economic-checks', () => HttpResponse.json([])),
    http.post('*/api/hardship-files/:id/economic-checks', () =>
      HttpResponse.json({ type: 'x', title: '王㛃的核对授权书已过期', status: 409 }, { status: 409 }),
    ),
  );
  renderRoutes(assistanceRoutes, file(5));
  await userEvent.click(await screen.findByRole('button', { name: '委托核对' }));
  await waitFor(() => expect(screen.getByText('王㛃的核对授权书已过期')).toBeInTheDocument());
});

it('leaves out what the paper says nothing of', () => {
  expect(toAnswer({ answeredOn: '2026-11-26', annualIncome: '30000', homes: '', proof: ['a'] })).toEqual({
    answeredOn: '2026-11-26',
    annualIncome: 3_000_000,
    proofFileId: 'a',
  });
});
