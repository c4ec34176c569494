import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { rightsRoutes as desk } from './console/routes';
import type { Adviser } from './legalaid/api';
import { contractState, legalAidSteps } from './legalaid/model';
import { rightsRoutes as phone } from './mobile/routes';

const legalAid = (number: number) => `/rights/legal-aid/0199f800-0000-7000-8000-00000000000${number}`;
const stop = () => HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });

vi.setConfig({ testTimeout: 20_000 });

it('lets the member choose that only the chair reads what he says', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/legal-aids', async ({ request }) => {
      seen.push(await request.json());
      return stop();
    }),
  );
  renderRoutes(phone, '/rights/legal-aid/new');
  await userEvent.click(await screen.findByRole('radio', { name: '工伤和职业病' }));
  await userEvent.click(screen.getByRole('radio', { name: '只有主席、副主席' }));
  await userEvent.type(screen.getByLabelText('事情经过'), '途中被撞');
  await userEvent.type(screen.getByLabelText('需要什么帮助'), '认定工伤');
  await userEvent.click(screen.getByRole('button', { name: '提交申请' }));
  expect(await screen.findByText('测试到此为止')).toBeInTheDocument();
  expect(seen).toEqual([{ kind: 'INJURY', privacy: 'CHAIR', facts: '途中被撞', wish: '认定工伤' }]);
});

it('logs what the adviser did with the version that was seen', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/legal-aids/:id/log', async ({ request }) => {
      seen.push([request.headers.get('If-Match'), (await request.json()) as { notes: string }]);
      return stop();
    }),
  );
  renderRoutes(desk, legalAid(2));
  await userEvent.click(await screen.findByRole('button', { name: '登记办理情况' }));
  const form = within(await screen.findByRole('dialog'));
  await userEvent.type(form.getByLabelText('办理情况'), '已出具意见');
  await userEvent.click(form.getByRole('button', { name: '登记办理情况' }));
  expect(await screen.findByText(/测试到此为止/)).toBeInTheDocument();
  expect(seen).toMatchObject([['"2"', { work: 'MEETING', minutes: 60, notes: '已出具意见' }]]);
});

it('shows the member the result and asks for a verdict', async () => {
  renderRoutes(phone, legalAid(3));
  expect(await screen.findByText('协商和解')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '评价' }));
  expect(await screen.findByRole('radio', { name: '基本满意' })).toBeInTheDocument();
});

it('dials the number of an office without the words beside it', async () => {
  renderRoutes(phone, '/rights/advisers');
  expect(await screen.findByRole('link', { name: '拨打电话' })).toHaveAttribute('href', 'tel:0571-12351');
});

it('tells which contract is about to end, and where a case stands', () => {
  const on = (contractUntil: string) => contractState({ contractUntil } as Adviser, new Date('2026-11-26T04:00:00Z'));
  expect(on('2026-11-25').label).toBe('聘期已满');
  expect(on('2026-11-26').label).toBe('即将届满');
  expect(on('2026-12-26').label).toBe('即将届满');
  expect(on('2026-12-27').label).toBe('在聘');
  expect(legalAidSteps('REFUSED').map(({ state }) => state)).toEqual(['now', 'next', 'next', 'next', 'next']);
  expect(legalAidSteps('ENDED').every(({ state }) => state === 'done')).toBe(true);
});
