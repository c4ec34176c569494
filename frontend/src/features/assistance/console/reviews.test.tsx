import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { assistanceRoutes } from './routes';

it('lists reviews by the day until which files hold', async () => {
  renderRoutes(assistanceRoutes, '/assistance/hardship-reviews');
  const row = (await screen.findByRole('link', { name: '沈月家庭' })).closest('tr') as HTMLElement;
  expect(within(row).getByText('待重新申报')).toBeInTheDocument();
  expect(within(row).getByText('是')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '钱学文家庭' })).toBeInTheDocument();
});

it('asks the server for one stage', async () => {
  renderRoutes(assistanceRoutes, '/assistance/hardship-reviews?stage=DECLARED');
  expect(await screen.findByRole('link', { name: '司马青家庭' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: '沈月家庭' })).not.toBeInTheDocument();
});

it('ends a file only with the words that the family reads', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/hardship-reviews/:id/exit', async ({ request }) => {
      seen.push(await request.json());
      return HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });
    }),
  );
  renderRoutes(assistanceRoutes, '/assistance/hardship-files/0199f000-0000-7000-8000-000000000007');
  expect(await screen.findByText('档案有效期至 2026-12-02')).toBeInTheDocument();
  expect(screen.getByText(/家庭还没有重新申报，不能复核保留/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '脱困退出' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: '脱困退出' }));
  expect(seen).toEqual([]);
  await userEvent.type(dialog.getByLabelText('意见'), '家庭收入恢复');
  await userEvent.click(dialog.getByRole('button', { name: '脱困退出' }));
  expect(await dialog.findByText('测试到此为止')).toBeInTheDocument();
  expect(seen).toEqual([{ opinion: '家庭收入恢复' }]);
});
