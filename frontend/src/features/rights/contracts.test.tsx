import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { rightsRoutes as desk } from './console/routes';
import { contractSteps } from './contracts/model';

const contract = (number: number) => `/rights/collective-contracts/0199fe00-0000-7000-8000-00000000000${number}`;

vi.setConfig({ testTimeout: 20_000 });

it('records the vote and lets the server say what came of it', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/collective-contracts/:id/vote', async ({ request }) => {
      seen.push([request.headers.get('If-Match'), await request.json()]);
      return HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });
    }),
  );
  renderRoutes(desk, contract(1));
  await userEvent.click(await screen.findByRole('button', { name: '登记表决结果' }));
  expect(screen.queryByRole('button', { name: '表决未通过，继续协商' })).not.toBeInTheDocument();
  const form = within(await screen.findByRole('dialog'));
  await userEvent.type(form.getByLabelText('应到人数'), '90');
  await userEvent.type(form.getByLabelText('到会人数'), '60');
  await userEvent.type(form.getByLabelText('赞成票'), '46');
  await userEvent.click(form.getByRole('button', { name: '登记表决结果' }));
  expect(await screen.findByText(/测试到此为止/)).toBeInTheDocument();
  expect(seen).toMatchObject([['"2"', { delegates: 90, present: 60, inFavour: 46 }]]);
});

it('shows by which majority a contract is in force', async () => {
  renderRoutes(desk, contract(2));
  expect(await screen.findByText('2024-12-06 应到 90 人，到会 84 人，赞成 80 票')).toBeInTheDocument();
  expect(contractSteps('ENDED').every(({ state }) => state === 'done')).toBe(true);
  expect(contractSteps('TALKS').map(({ state }) => state)).toEqual(['done', 'now', 'next', 'next', 'next']);
});
