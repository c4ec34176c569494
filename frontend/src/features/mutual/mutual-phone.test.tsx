import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { mutualRoutes } from './mobile/routes';

const period = '/mutual-periods/0199f400-0000-7000-8000-000000000002';

vi.setConfig({ testTimeout: 20_000 });

it('tells a member how he is covered', async () => {
  renderRoutes(mutualRoutes, '/mutual-periods');
  expect(await screen.findByText('保障中，到 2026-12-31 为止')).toBeInTheDocument();
  expect(screen.getByText('个人 12.00 元，单位 98.00 元')).toBeInTheDocument();
});

it('says what an illness would bring, step by step', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/mutual-periods/:id/estimates', async ({ request }) => {
      seen.push(await request.json());
      return HttpResponse.json({
        days: 8,
        hospital: 40000,
        critical: 0,
        largeCost: 0,
        total: 40000,
        trace: [{ words: '住院 2026-05-03 至 2026-05-10，计 8 天', source: '平台缺省' }],
      });
    }),
  );
  renderRoutes(mutualRoutes, `${period}/estimate`);
  fireEvent.change(await screen.findByLabelText(/入院日期/), { target: { value: '2026-05-03' } });
  fireEvent.change(screen.getByLabelText(/出院日期/), { target: { value: '2026-05-10' } });
  await userEvent.click(screen.getByRole('button', { name: '试算' }));
  expect(await screen.findByText('预计补助 400.00 元')).toBeInTheDocument();
  expect(screen.getByText(/计 8 天/)).toBeInTheDocument();
  expect(seen).toEqual([
    {
      stays: [{ admittedOn: '2026-05-03', dischargedOn: '2026-05-10' }],
      firstTime: false,
      critical: false,
      ownCost: 0,
    },
  ]);
});

it('tells a late joiner what he would pay and takes him in', async () => {
  let joined = 0;
  server.use(
    http.post('*/api/own-society-membership', () => {
      joined += 1;
      return HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });
    }),
  );
  renderRoutes(mutualRoutes, '/mutual-society');
  expect(await screen.findByText(/从 2019-06-01 起补缴/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '申请入会' }));
  expect(await screen.findByText(/本年度共需缴纳 930.00 元/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '确认入会' }));
  expect(await screen.findByText('测试到此为止')).toBeInTheDocument();
  expect(joined).toBe(1);
});
