import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { mutualRoutes } from './routes';

const period = (number: number) => `/mutual-periods/0199f400-0000-7000-8000-00000000000${number}`;

vi.setConfig({ testTimeout: 20_000 });

it('lists the periods with their days and state', async () => {
  renderRoutes(mutualRoutes, '/mutual-periods');
  expect(
    await screen.findByRole('row', { name: /第十三期（2027 年）.*参保中.*2027-01-01 至 2027-12-31.*2026-12-07/ }),
  ).toBeInTheDocument();
});

it('names what is missing before a period can be published, and where to set it', async () => {
  renderRoutes(mutualRoutes, period(3));
  expect(await screen.findByText(/首次参保等待期、重大疾病补助金额。请先在规则包/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '去规则包制定' })).toHaveAttribute('href', '/rules?pack=mutual-aid');
  expect(screen.getByRole('button', { name: '发布' })).toHaveAttribute('aria-disabled', 'true');
});

it('locks a period with the version that was seen', async () => {
  let seen: string | null = null;
  server.use(
    http.post('*/api/mutual-periods/:id/lock', ({ request }) => {
      seen = request.headers.get('If-Match');
      return HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });
    }),
  );
  renderRoutes(mutualRoutes, period(1));
  await userEvent.click(await screen.findByRole('button', { name: '截止参保' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/都不能再参保或退出/)).toBeInTheDocument();
  await userEvent.click(within(dialog).getByRole('button', { name: '截止参保' }));
  expect(await within(dialog).findByText('测试到此为止')).toBeInTheDocument();
  expect(seen).toBe('"3"');
});
