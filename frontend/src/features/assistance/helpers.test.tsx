import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { toRecord } from './care/model';
import { assistanceRoutes as consoleRoutes } from './console/routes';
import { assistanceRoutes as phoneRoutes } from './mobile/routes';

const helper = '/assistance/family-helpers/0199f000-0000-7000-8000-000000000501';

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = vi.fn();
});

it('counts families without a helper and lists who helps whom', async () => {
  renderRoutes(consoleRoutes, '/assistance/family-helpers');
  const alone = await screen.findByRole('region', { name: '没有帮扶人' });
  expect(within(alone).getByText('2')).toBeInTheDocument();
  const row = (await screen.findByRole('link', { name: '陈晓明家庭' })).closest('tr') as HTMLElement;
  expect(within(row).getByText('何苗')).toBeInTheDocument();
  expect(within(row).getByText('2 次')).toBeInTheDocument();
});

it('opens the words of a visit only for a purpose', async () => {
  renderRoutes(consoleRoutes, helper);
  expect(await screen.findByText('（已隐去，共 24 字）')).toBeInTheDocument();
  expect(screen.getByText('带去 500.00 元 米、油各一份')).toBeInTheDocument();
  await userEvent.click(screen.getAllByRole('button', { name: /走访情况/ })[0] as HTMLElement);
  await userEvent.selectOptions(screen.getByRole('combobox'), 'REVIEW');
  await userEvent.click(screen.getByRole('button', { name: '确认查看' }));
  expect(await screen.findByText(/已协助办理门诊备案/)).toBeInTheDocument();
});

it('writes down on the phone the visit that was planned', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/family-helpers/:id/visits', async ({ request }) => {
      seen.push(await request.json());
      return HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });
    }),
  );
  renderRoutes(phoneRoutes, `${helper}/new-visit`);
  await userEvent.type(await screen.findByLabelText('走访情况'), '情况稳定');
  await userEvent.type(screen.getByLabelText(/带去的慰问金/), '200');
  await userEvent.click(screen.getByRole('button', { name: '登记走访' }));
  await waitFor(() => expect(seen).toHaveLength(1));
  expect(seen[0]).toMatchObject({
    visitId: '0199f000-0000-7000-8000-000000000511',
    manner: 'HOME',
    words: '情况稳定',
    amount: 20_000,
  });
});

it('takes the earliest planned visit for the one that was made', () => {
  const planned = (id: string, plannedOn: string) => ({ id, plannedOn, status: 'PLANNED', photos: [], amount: 0 });
  const visits = [planned('late', '2026-12-02'), planned('soon', '2026-11-02')];
  const form = { visitedOn: '2026-11-01', manner: 'HOME' as const, words: '好' };
  expect(toRecord(form, { visits })).toEqual({ ...form, visitId: 'soon' });
  expect(toRecord(form, { visits: [] })).toEqual(form);
});
