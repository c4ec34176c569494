import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { rightsRoutes as desk } from './console/routes';
import { daysOf } from './hotlines/model';
import { rightsRoutes as phone } from './mobile/routes';

vi.setConfig({ testTimeout: 20_000 });

/** Holds on to what is sent, and ends the act there. */
function watched(path: string) {
  const seen: unknown[] = [];
  server.use(
    http.post(path, async ({ request }) => {
      seen.push(await request.json());
      return HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });
    }),
  );
  return seen;
}

it('publishes in words of its own, and says why another answer cannot be published', async () => {
  const seen = watched('*/api/consultation-desk/:id/publication');
  renderRoutes(desk, '/rights/consultations');
  expect(await screen.findByText('公开：提问人不同意公开')).toBeInTheDocument();
  const row = screen.getByText('入职第三周被口头辞退，合法吗？').closest('tr') as HTMLElement;
  await userEvent.click(within(row).getByRole('button', { name: '公开' }));
  const form = within(await screen.findByRole('dialog'));
  await userEvent.type(form.getByLabelText('标题'), '试用期');
  await userEvent.clear(form.getByLabelText('问题'));
  await userEvent.type(form.getByLabelText('问题'), '试用期可以口头辞退吗');
  await userEvent.click(form.getByRole('button', { name: /公\s?开/ }));
  expect(await screen.findByText(/测试到此为止/)).toBeInTheDocument();
  expect(seen).toMatchObject([{ title: '试用期', question: '试用期可以口头辞退吗' }]);
});

it('searches what others asked before it asks', async () => {
  renderRoutes(phone, '/rights/consultations');
  expect(await screen.findByText('连续订立劳动合同后的无固定期限合同')).toBeInTheDocument();
  expect(screen.getByText('浙江省教育工会将在 2026-11-30 前解答')).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('搜一搜别人问过的'), '试用期');
  await vi.waitFor(() => expect(screen.queryByText('连续订立劳动合同后的无固定期限合同')).not.toBeInTheDocument());
  expect(screen.getByText('试用期内可以口头辞退吗')).toBeInTheDocument();
});

it('dials the number and says when somebody answers', async () => {
  renderRoutes(phone, '/rights/hotlines');
  const line = (await screen.findByText('职工心理热线')).closest('li') as HTMLElement;
  expect(line).toHaveTextContent('周二、周四 19:00–21:30');
  expect(line).toHaveTextContent('现在不接听');
  expect(within(line).getByRole('link', { name: '拨打' })).toHaveAttribute('href', 'tel:0571-12351');
  expect(daysOf([1, 2, 3, 4, 5, 6, 7])).toBe('每天');
});

it('follows a call with the case that came of it', async () => {
  const seen = watched('*/api/office-calls/:id/follow-up');
  renderRoutes(desk, '/rights/hotlines');
  expect(await screen.findByText(/来电人已在手机上申请法律援助/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: /跟\s?进/ }));
  const form = within(await screen.findByRole('dialog'));
  await userEvent.type(form.getByLabelText('跟进情况'), '已提交');
  await userEvent.click(form.getByRole('button', { name: /跟\s?进/ }));
  expect(await screen.findByText(/测试到此为止/)).toBeInTheDocument();
  expect(seen).toMatchObject([{ result: '已提交' }]);
});
