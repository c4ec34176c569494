import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { rightsRoutes as desk } from './console/routes';
import { weeksOf } from './services/model';

vi.setConfig({ testTimeout: 20_000 });

it('books a free session and says when another was faster', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/service-sessions/:id/booking', async ({ request }) => {
      seen.push(await request.json());
      return HttpResponse.json({ type: 'x', title: '这一场刚被其他单位约走，请另选', status: 409 }, { status: 409 });
    }),
  );
  renderRoutes(desk, '/rights/service-sessions?year=2026');
  expect(await screen.findByText('登记情况：开始以后才能登记')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '预约' }));
  const form = within(await screen.findByRole('dialog'));
  await userEvent.type(form.getByLabelText('地点'), '报告厅');
  await userEvent.type(form.getByLabelText('希望的内容'), '工伤');
  await userEvent.type(form.getByLabelText('预计人数'), '40');
  await userEvent.click(form.getByRole('button', { name: /预\s?约/ }));
  expect(await screen.findByText(/刚被其他单位约走/)).toBeInTheDocument();
  expect(seen).toEqual([{ place: '报告厅', wanted: '工伤', expected: 40 }]);
});

it('lays a month out from Monday to Sunday', () => {
  // The first of November 2026 is a Sunday.
  const weeks = weeksOf(2026, 11, []);
  expect(weeks).toHaveLength(6);
  expect(weeks[0]?.map((day) => day?.day)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1,
  ]);
  expect(weeks[5]?.[0]?.date).toBe('2026-11-30');
});
