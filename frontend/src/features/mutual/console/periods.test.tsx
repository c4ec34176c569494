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

it('shows the society of the own union with its charter and its years', async () => {
  renderRoutes(mutualRoutes, '/mutual-society');
  expect(await screen.findByRole('heading', { name: '浙江工商大学教职工爱心互助会' })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /首年会费：4月入会 90.00元\/人/ })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /2026 年度.*保障中/ })).toBeInTheDocument();
});

it('shows who owes what month by month, and takes him out without a refund', async () => {
  renderRoutes(mutualRoutes, '/mutual-society/members/0199f400-0000-7000-8000-000000000021');
  expect(await screen.findByRole('row', { name: '2026-10 补缴以前年度 330.00 120.00 缴了一部分' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '办理退会' }));
  expect(await screen.findByText(/已缴的会费按章程不退/)).toBeInTheDocument();
});
