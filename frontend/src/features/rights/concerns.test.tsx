import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { concernSteps } from './concerns/model';
import { rightsRoutes as desk } from './console/routes';
import { rightsRoutes as phone } from './mobile/routes';

const concern = (number: number) => `/rights/concerns/0199f600-0000-7000-8000-00000000000${number}`;
const stop = () => HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });

vi.setConfig({ testTimeout: 20_000 });

it('files a concern without a name towards the branch', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/concerns', async ({ request }) => {
      seen.push(await request.json());
      return stop();
    }),
  );
  renderRoutes(phone, '/rights/concerns/new');
  await userEvent.click(await screen.findByRole('radio', { name: '薪酬待遇' }));
  await userEvent.type(screen.getByLabelText('诉求'), '课时津贴');
  await userEvent.type(screen.getByLabelText('情况和要求'), '上学期没有发');
  await userEvent.click(screen.getByRole('checkbox', { name: '对分工会不具名' }));
  await userEvent.click(screen.getByRole('button', { name: '提交诉求' }));
  expect(await screen.findByText('测试到此为止')).toBeInTheDocument();
  expect(seen).toEqual([{ kind: 'PAY', title: '课时津贴', statement: '上学期没有发', discreet: true }]);
});

it('rates an answer with one thumb', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/concerns/:id/rating', async ({ request }) => {
      seen.push([request.headers.get('If-Match'), await request.json()]);
      return stop();
    }),
  );
  renderRoutes(phone, concern(4));
  await userEvent.click(await screen.findByRole('button', { name: '评价' }));
  const sheet = within(await screen.findByRole('dialog'));
  await userEvent.click(sheet.getByRole('radio', { name: '基本满意' }));
  await userEvent.click(sheet.getByRole('button', { name: '评价' }));
  expect(await screen.findByText('测试到此为止')).toBeInTheDocument();
  expect(seen).toEqual([['"2"', { satisfaction: 'FAIRLY_CONTENT' }]]);
});

it('says in place of a small number that it is not shown', async () => {
  renderRoutes(desk, '/rights/concerns/statistics');
  expect(await screen.findByText('按满意度')).toBeInTheDocument();
  expect(screen.getAllByText('不足以显示')).toHaveLength(6);
});

it('stands at its beginning when it was refused', () => {
  expect(concernSteps('REFUSED').map(({ state }) => state)).toEqual(['now', 'next', 'next', 'next']);
  expect(concernSteps('CLOSED').every(({ state }) => state === 'done')).toBe(true);
});
